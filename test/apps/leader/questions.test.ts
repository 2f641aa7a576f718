import { describe, expect, test } from 'vitest'
import { analyses as computed } from '@leidraadspiegel/analysis'
import { emptyOf } from '../../../apps/leader/src/nl/empty-results.ts'
import { resultTexts } from '../../../apps/leader/src/nl/results.ts'
import { analyses, firstQuestions, isAboutNetwork, isAnalysis, isNetwork } from '../../../apps/leader/src/questions.ts'
import { filtersOf, needsTwoWaves } from '../../../apps/leader/src/result-filters.ts'

describe('the questions on screen', () => {
  test('are all that the house answers, each once', () => {
    expect([...analyses].sort()).toEqual(Object.keys(computed).sort())
  })

  test.each(analyses)('%s compares two waves where its analysis does, and has its own title and filters', (name) => {
    const { waves, question } = computed[name as keyof typeof computed]
    expect(filtersOf[name].includes('baseline')).toBe(waves === 'pair')
    expect(filtersOf[name].includes('wave')).toBe(name !== 'scores-over-waves')
    expect(question.endsWith('?')).toBe(true)
    expect(resultTexts.names[name].endsWith('?')).toBe(true)
  })

  test('have titles that nobody takes for one another', () => {
    expect(new Set(Object.values(resultTexts.names)).size).toBe(analyses.length)
  })

  test('a network is three organisations or more; its questions are no first ones', () => {
    expect([isNetwork([1, 2]), isNetwork([1, 2, 3])]).toEqual([false, true])
    expect(firstQuestions.filter(isAboutNetwork)).toEqual([])
    expect(isAnalysis('what-can-we-see')).toBe(false)
  })

  test.each(analyses)('%s without an answer says why and what can be done', (name) => {
    for (const waves of [1, 3]) expect(emptyOf(name, waves).text).toMatch(/\.$/)
    if (needsTwoWaves(name)) expect(emptyOf(name, 1).title).not.toBe(emptyOf(name, 3).title)
  })
})
