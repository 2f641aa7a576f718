import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginCoding, keptCodes, keysOf, stepCoding, type CodingState, type CodingStep } from '../../../apps/leader/src/components/coding/coding-state.ts'

const texts = ['a', 'b', 'c']
const after = (steps: readonly CodingStep[], from: CodingState = beginCoding(texts, [])): CodingState => steps.reduce(stepCoding, from)
const give = (code: string): CodingStep => ({ step: 'toggle', code })
const next: CodingStep = { step: 'next' }
const undo: CodingStep = { step: 'undo' }

describe('coding', () => {
  test('the same key gives a code and takes it away', () => {
    expect(keptCodes(after([give('obstacle:tijd'), give('chance:tijd')]))).toEqual([{ text: 'a', codes: ['chance:tijd', 'obstacle:tijd'] }])
    expect(keptCodes(after([give('obstacle:tijd'), give('obstacle:tijd')]))).toEqual([{ text: 'a', codes: [] }])
  })

  test('a text that somebody went on from without a code is about none of them; one that was not reached is not kept', () => {
    expect(keptCodes(after([next]))).toEqual([{ text: 'a', codes: [] }])
  })

  test('begins at the first text that was not looked at, and forgets texts that are gone', () => {
    const begun = beginCoding(texts, [{ text: 'a', codes: ['obstacle:tijd'] }, { text: 'gone', codes: ['chance:tijd'] }])
    expect(begun.place).toBe(1)
    expect(keptCodes(begun)).toEqual([{ text: 'a', codes: ['obstacle:tijd'] }])
  })

  test('taking back goes to where it was', () => {
    const back = after([give('obstacle:tijd'), next, give('chance:tijd'), undo, undo])
    expect([back.place, keptCodes(back)]).toEqual([0, []])
  })

  test('whatever somebody does, taking everything back leaves what there was', () => {
    const steps = fc.array(fc.oneof(fc.constantFrom<CodingStep>(next, { step: 'previous' }, give('obstacle:tijd'), give('criterion:x')), fc.integer({ min: -2, max: 5 }).map((place): CodingStep => ({ step: 'go', place }))))
    fc.assert(
      fc.property(steps, (steps) => {
        const begun = beginCoding(texts, [{ text: 'b', codes: ['criterion:x'] }])
        const end = after(steps, begun)
        expect(end.place).toBeGreaterThanOrEqual(0)
        expect(end.place).toBeLessThanOrEqual(texts.length)
        expect(keptCodes(after(Array.from(end.done, () => undo), end))).toEqual(keptCodes(begun))
      }),
    )
  })

  test('every code has a key of its own, and none is that of taking back', () => {
    const keys = keysOf(Array.from({ length: 14 }, (_, index) => ({ id: `onderwerp-${index}` })))
    expect(keys.size).toBe(24)
    expect(new Set(keys.values()).size).toBe(24)
    expect(keys.has('u')).toBe(false)
    expect([keys.get('1'), keys.get('6'), keys.get('0')]).toEqual(['obstacle:communicatie', 'chance:communicatie', 'chance:vertrouwen'])
  })
})
