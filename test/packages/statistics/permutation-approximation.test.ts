import { permutationAsymptotic, permutationP, permutationTest, type TwoWaveScores } from '@leidraadspiegel/statistics'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('the normal approximation', () => {
  const many = fc.array(fc.integer({ min: 20, max: 40 }), { minLength: 5, maxLength: 5 }).map((counts) => counts.map((n, i) => [i + 1, n] as const))

  test('is close to the exact test for a hundred people and more', () => {
    fc.assert(fc.property(many, many, fc.nat({ max: 20 }), (unpaired0, unpaired1, linked) => {
      const input: TwoWaveScores = { pairs: [[2, 3, linked], [4, 1, 5]], unpaired0, unpaired1 }
      const found = permutationAsymptotic({ strata: [input] })
      const exact = permutationTest(input)
      return found.status === 'ok' && exact.status === 'ok' && Math.abs(found.pTwo - exact.pTwo) < 0.05
    }), { numRuns: 25 })
  })

  test('takes over when the exact test is too much work, says so, and never goes below the smallest p', () => {
    const small = permutationP({ pairs: [], unpaired0: [[0, 3]], unpaired1: [[1, 3]] })
    expect(small).toMatchObject({ status: 'ok', method: 'exact', minP: small.status === 'ok' && small.p })
    const large: TwoWaveScores = { pairs: [], unpaired0: [[1, 3000], [2, 3000], [3, 3000]], unpaired1: [[1, 2900], [2, 3000], [3, 3100]] }
    expect(permutationTest(large)).toEqual({ status: 'undefined', reason: 'too much work for an exact test' })
    expect(permutationTest({ pairs: [], unpaired0: [[0, 21]], unpaired1: [[1, 23], [1e9, 19]] }).status).toBe('undefined')
    expect(permutationTest({ pairs: [[0, 1, 1], [0, 1e9, 1]], unpaired0: [], unpaired1: [] }).status).toBe('undefined')
    const approximate = permutationAsymptotic({ strata: [large] })
    expect(permutationP(large)).toMatchObject({ method: 'asymptotic', p: approximate.status === 'ok' && approximate.pTwo })
    expect(permutationP({ pairs: [], unpaired0: [[0, 5e6], [1, 4e6]], unpaired1: [[1e6, 1]] })).toMatchObject({ method: 'asymptotic', p: expect.closeTo(1 / 9_000_001, 12) })
    expect(permutationP({ pairs: [], unpaired0: [], unpaired1: [[1, 4]] })).toEqual({ status: 'undefined', reason: 'a wave is empty' })
  })
})
