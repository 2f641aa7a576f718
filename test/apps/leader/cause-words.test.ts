import { expect, test } from 'vitest'
import { evaluationTexts } from '../../../apps/leader/src/nl/evaluation.ts'
import { planTexts } from '../../../apps/leader/src/nl/plan.ts'
import { progressTexts } from '../../../apps/leader/src/nl/progress.ts'

/** Every text in it; what is made from something is made from a word that says nothing. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return textsIn((value as (...args: unknown[]) => unknown)(...Array.from({ length: value.length }, () => '2')))
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

test('no word of plan, progress or evaluation says that something made something else', () => {
  const texts = [evaluationTexts, progressTexts, planTexts].flatMap(textsIn)
  expect(texts.length).toBeGreaterThan(100)
  for (const text of texts) expect(text).not.toMatch(/\b(dankzij|doordat|waardoor|veroorza\w*|als gevolg van|leidde tot|effect|resultaat van)\b/i)
})
