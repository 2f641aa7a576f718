import { decide, scoreThresholds, shareThresholds, type VerdictInput, type VerdictLabel } from '@leidraadspiegel/statistics'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const clear: VerdictInput = { ...scoreThresholds, suppressed: false, n0: 24, n1: 26, diff: 12, lower95: 3, upper95: 21, lower90: 4.5, upper90: 19.5, p: 0.01, q: 0.03, robust: true }

const interval = (diff: number, half: number | null, level: number): [number | null, number | null] => (half === null ? [null, null] : [diff - half * level, diff + half * level])
const probability = fc.option(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 0.06, noNaN: true }), fc.constant(0.05)))

const anyInput: fc.Arbitrary<VerdictInput> = fc
  .record({ suppressed: fc.boolean(), robust: fc.boolean(), n0: fc.nat(40), n1: fc.nat(40), diff: fc.integer({ min: -40, max: 40 }), half: fc.option(fc.double({ min: 0.5, max: 30, noNaN: true })), p: probability, q: probability, thresholds: fc.constantFrom(scoreThresholds, shareThresholds) })
  .map(({ half, thresholds, diff, ...rest }) => {
    const [lower95, upper95] = interval(diff, half, 1)
    const [lower90, upper90] = interval(diff, half, 0.84)
    return { ...rest, ...thresholds, diff, lower95, upper95, lower90, upper90 }
  })

/** How firmly a label says that something changed. */
const firmness = (label: VerdictLabel): number => (label.startsWith('duidelijk') ? 2 : label.startsWith('waarschijnlijk') ? 1 : 0)
const minus = (value: number | null): number | null => (value === null ? null : -value)
const mirrored: Record<VerdictLabel, VerdictLabel> = {
  afgeschermd: 'afgeschermd',
  te_weinig_gegevens: 'te_weinig_gegevens',
  duidelijk_verbeterd: 'duidelijk_verslechterd',
  duidelijk_verslechterd: 'duidelijk_verbeterd',
  waarschijnlijk_verbeterd: 'waarschijnlijk_verslechterd',
  waarschijnlijk_verslechterd: 'waarschijnlijk_verbeterd',
  vrijwel_gelijk: 'vrijwel_gelijk',
  geen_duidelijke_verandering: 'geen_duidelijke_verandering',
}

describe('the verdict', () => {
  test('is one of eight labels for every input', () => {
    fc.assert(fc.property(anyInput, (input) => decide(input).label in mirrored))
  })

  test('turns round when the change turns round', () => {
    fc.assert(fc.property(anyInput, (input) => {
      const back = { ...input, diff: minus(input.diff), lower95: minus(input.upper95), upper95: minus(input.lower95), lower90: minus(input.upper90), upper90: minus(input.lower90) }
      expect(decide(back).label).toBe(mirrored[decide(input).label])
    }))
  })

  test('never grows firmer when p or q grows', () => {
    fc.assert(fc.property(anyInput, fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom('p', 'q'), (input, larger, which) => {
      const weaker = { ...input, [which]: Math.max(input[which] ?? 1, larger) }
      expect(firmness(decide(weaker).label)).toBeLessThanOrEqual(firmness(decide(input).label))
    }))
  })

  test('never says clearly when q is above .05, the change is not robust, or the waves are small', () => {
    fc.assert(fc.property(anyInput, (input) => {
      const { label } = decide(input)
      const strong = !input.suppressed && Math.min(input.n0, input.n1) >= input.minN && (input.q ?? 1) <= 0.05 && (input.p ?? 1) <= 0.05 && input.robust
      return !label.startsWith('duidelijk') || strong
    }))
  })

  test('says that something improved only when the whole interval lies above 0, and worsened only below', () => {
    fc.assert(fc.property(anyInput, (input) => {
      const { label } = decide(input)
      if (label.endsWith('verbeterd')) return (input.lower95 ?? -1) > 0
      return !label.endsWith('verslechterd') || (input.upper95 ?? 1) < 0
    }))
  })

  test('gives nothing away about a group that is withheld, whatever its numbers', () => {
    fc.assert(fc.property(anyInput, (input) => decide({ ...input, suppressed: true }).label === 'afgeschermd'))
  })

  test('of a change that does not exist is that there are too few data', () => {
    expect(decide({ ...clear, diff: null, lower95: null, upper95: null, lower90: null, upper90: null, p: null, q: null }).label).toBe('te_weinig_gegevens')
  })
})

describe('the thresholds', () => {
  test('are 5 and 12.5 points for scores, 10 and 20 percentage points for shares, and 8 people', () => {
    expect(scoreThresholds).toEqual({ delta: 5, maxHalf: 12.5, minN: 8 })
    expect(shareThresholds).toEqual({ delta: 10, maxHalf: 20, minN: 8 })
  })

  test('make a change of 8 clear for a score and not for a share', () => {
    const change = { ...clear, diff: 8, lower95: 1, upper95: 15, lower90: 2, upper90: 14 }
    expect(decide(change).label).toBe('duidelijk_verbeterd')
    expect(decide({ ...change, ...shareThresholds }).label).toBe('geen_duidelijke_verandering')
  })
})

test('a field that cannot be is refused by its name', () => {
  const wrong: [keyof VerdictInput, unknown][] = [
    ['n0', -1], ['n1', 1.5], ['minN', NaN], ['diff', Infinity], ['lower95', NaN], ['upper95', 1e300], ['lower90', 'x'], ['upper90', -30],
    ['p', 1.5], ['q', -1], ['delta', 0], ['maxHalf', -1], ['robust', 'yes'], ['suppressed', undefined],
  ]
  for (const [field, value] of wrong) {
    expect(() => decide({ ...clear, [field]: value })).toThrow(RangeError)
    expect(() => decide({ ...clear, [field]: value })).toThrow(field)
  }
})
