import { cronbachAlpha, omegaTotal, personScore, type ItemAnswer } from '@leidraadspiegel/statistics'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const answer = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 5 }) }, { weight: 1, arbitrary: fc.constantFrom<ItemAnswer>(null, 'dk', 'na') })
const answers = fc.array(answer, { maxLength: 9 })
const five = { min: 1, max: 5 }

const rowsOf = (k: number): fc.Arbitrary<number[][]> =>
  fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.array(fc.integer({ min: -1, max: 1 }), { minLength: k, maxLength: k })).map(([own, noise]) => noise.map((step) => own + step)), { minLength: 8, maxLength: 20 })
const rows = fc.integer({ min: 3, max: 6 }).chain(rowsOf)

function expectClose(got: object, wanted: object, digits = 8): void {
  for (const [name, value] of Object.entries(wanted)) {
    const found: unknown = (got as Record<string, unknown>)[name]
    if (typeof value === 'number') expect(found, name).toBeCloseTo(value, digits)
    else if (Array.isArray(value)) expectClose(found as object, value, digits)
    else expect(found, name).toEqual(value)
  }
}

describe('the score of a person', () => {
  test('exists exactly when at least half of the items that apply are answered', () => {
    fc.assert(fc.property(answers, (given) => {
      const found = personScore({ answers: given, ...five })
      const applying = given.filter((one) => one !== 'na').length
      const answered = given.filter((one) => typeof one === 'number').length
      expect(found).toMatchObject({ answered, needed: Math.ceil(applying / 2) })
      return (found.status === 'ok') === (applying > 0 && 2 * answered >= applying)
    }))
  })

  test('lies between 0 and 100, in whatever order the items stand', () => {
    fc.assert(fc.property(answers, (given) => {
      const found = personScore({ answers: given, ...five })
      expect(personScore({ answers: given.toReversed(), ...five })).toEqual(found)
      return found.status === 'undefined' || (found.score >= 0 && found.score <= 100)
    }))
  })

  test('mirrors when every item is scored the other way round', () => {
    fc.assert(fc.property(answers, (given) => {
      const found = personScore({ answers: given, ...five })
      const mirrored = personScore({ answers: given, ...five, reversed: given.map((_, i) => i) })
      return found.status === 'undefined' ? mirrored.status === 'undefined' : mirrored.status === 'ok' && Math.abs(found.score + mirrored.score - 100) < 1e-9
    }))
  })

  test('turns only the items that are named, counted from 0', () => {
    expect(personScore({ answers: [5, 1, 1], reversed: [1, 2], ...five })).toEqual({ status: 'ok', score: 100, answered: 3, needed: 2 })
    expect(personScore({ answers: ['dk', 1, null], reversed: [0], ...five })).toEqual({ status: 'undefined', reason: 'too few answers', answered: 1, needed: 2 })
  })

  test('does not change with an item that does not apply', () => {
    fc.assert(fc.property(answers, (given) => {
      expect(personScore({ answers: [...given, 'na'], ...five })).toEqual(personScore({ answers: given, ...five }))
    }))
  })

  test('refuses an answer outside the scale, a scale without length and a position outside the answers', () => {
    expect(() => personScore({ answers: [3, 6], ...five })).toThrow(/answers\[1\] must be from 1 to 5/)
    expect(() => personScore({ answers: [3], min: 5, max: 5 })).toThrow(/max must be above min/)
    expect(() => personScore({ answers: [3], ...five, reversed: [1] })).toThrow(/reversed\[0\]/)
  })
})

describe('alpha', () => {
  test('does not change when all items are stretched and every item is moved', () => {
    fc.assert(fc.property(rows, fc.integer({ min: 1, max: 20 }), fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 6, maxLength: 6 }), (people, stretch, shifts) => {
      expectClose(cronbachAlpha({ rows: people.map((row) => row.map((value, j) => stretch * value + (shifts[j] ?? 0))) }), cronbachAlpha({ rows: people }))
    }))
  })

  test('does not depend on the order of people, and lies inside its interval', () => {
    fc.assert(fc.property(rows, (people) => {
      const found = cronbachAlpha({ rows: people })
      expectClose(cronbachAlpha({ rows: people.toReversed() }), found)
      return found.status === 'undefined' || (found.lower <= found.alpha && found.alpha <= found.upper && found.upper <= 1)
    }))
  })

  test('of two items follows from their correlation and spread, and leaves nothing to drop', () => {
    const found = cronbachAlpha({ rows: [[1, 2], [2, 1], [3, 4], [4, 3]] })
    expect(found).toMatchObject({ status: 'ok', n: 4, k: 2, alphaIfDropped: [null, null] })
    if (found.status !== 'ok') throw new Error(found.reason)
    expect(found.meanR).toBeCloseTo(0.6, 12)
    expect(found.alpha).toBeCloseTo((2 * 0.6) / 1.6, 12)
  })

  test('leaves out people who missed an item, and does not exist when the sum does not vary', () => {
    expect(cronbachAlpha({ rows: [[1, 2], [null, 5], [2, 4], [3, 3]] })).toEqual(cronbachAlpha({ rows: [[1, 2], [2, 4], [3, 3]] }))
    expect(cronbachAlpha({ rows: [[1, 3], [2, 2], [3, 1]] })).toEqual({ status: 'undefined', reason: 'the sum of the items does not vary' })
    expect(cronbachAlpha({ rows: [[1, 2], [null, 3]] }).status).toBe('undefined')
    expect(cronbachAlpha({ rows: [] }).status).toBe('undefined')
    expect(() => cronbachAlpha({ rows: [[1, 2], [1]] })).toThrow(/rows\[1\]/)
  })
})

describe('omega', () => {
  /** Correlations that one factor explains completely: items are the factor plus noise that is at right angles to it and to each other. */
  const signs = Array.from({ length: 16 }, (_, i) => [1, 2, 4, 8].map((bit) => (i & bit ? 1 : -1)))

  test('finds the loadings that made the items', () => {
    const loadings = [0.9, 0.6, 0.3]
    const found = omegaTotal({ rows: signs.map(([factor = 0, ...noise]) => loadings.map((l, j) => l * factor + Math.sqrt(1 - l * l) * (noise[j] ?? 0))) })
    if (found.status !== 'ok') throw new Error(found.reason)
    found.loadings.forEach((loading, j) => expect(loading).toBeCloseTo(loadings[j] ?? NaN, 6))
    expect(found.omega).toBeCloseTo(1.8 ** 2 / (1.8 ** 2 + 0.19 + 0.64 + 0.91), 6)
  })

  test('lies between 0 and 1 and does not depend on the order of people or the unit of an item', () => {
    fc.assert(fc.property(rowsOf(4), (people) => {
      const found = omegaTotal({ rows: people })
      if (found.status === 'undefined') return people.some((_, j) => new Set(people.map((row) => row[j])).size < 2)
      const other = omegaTotal({ rows: people.toReversed().map((row) => row.map((value, j) => (j + 1) * value - j)) })
      expect(other.status === 'ok' && other.omega).toBeCloseTo(found.omega, 5)
      return found.omega >= 0 && found.omega <= 1 && found.loadings.every((loading) => Math.abs(loading) <= 1)
    }), { numRuns: 50 })
  })

  test('does not exist below 3 items or when an item does not vary', () => {
    expect(omegaTotal({ rows: [[1, 2], [2, 3], [3, 1]] })).toEqual({ status: 'undefined', reason: 'fewer than 3 items' })
    expect(omegaTotal({ rows: [[1, 2, 3], [2, 2, 1], [3, 2, 2]] })).toEqual({ status: 'undefined', reason: 'an item does not vary' })
  })

  test('of items that have nothing in common is 0', () => {
    expect(omegaTotal({ rows: signs.map(([, ...noise]) => noise) })).toEqual({ status: 'ok', omega: 0, loadings: [0, 0, 0] })
  })
})
