import { fileURLToPath } from 'node:url'
import { accepter, checkFolder, loadLibrary } from '@leidraadspiegel/questionnaire'
import { describe, expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../../surveys', import.meta.url))

test('every survey, start page and help line passes the check', async () => {
  expect(await checkFolder(folder)).toEqual([])
})

describe('every survey of the library', async () => {
  const library = await loadLibrary(folder)

  test.each(library.list().map((survey) => [`${survey.survey} v${survey.version}`, survey] as const))('%s may be sent in without a single answer', (_name, survey) => {
    expect(accepter(survey, 'full')({})).toEqual({ ok: true, answers: {} })
    if (survey.codebook.minutes.core !== null) expect(accepter(survey, 'core')({})).toEqual({ ok: true, answers: {} })
  })

  test('the leidraad is covered: every criterion that is not optional is asked of somebody', () => {
    const asked = new Set(library.list().flatMap(({ codebook }) => Object.values(codebook.questions).map((question) => ('criterion' in question && question.kind === 'item' ? question.criterion : null))))
    expect(library.criteria.criteria.filter(({ id, optional }) => !optional && !asked.has(id))).toEqual([])
  })

  test('nobody looks into a mirror alone: every mirror group has questions of two surveys', () => {
    const groups = new Map<string, Set<string>>()
    for (const { survey, codebook } of library.list())
      for (const question of Object.values(codebook.questions))
        if ('mirror' in question && question.mirror !== null) groups.set(question.mirror, (groups.get(question.mirror) ?? new Set()).add(survey))
    expect([...groups].filter(([, surveys]) => surveys.size < 2)).toEqual([])
  })
})
