import { meanDiff, permutationP } from '@leidraadspiegel/statistics'
import type { Reason } from '../estimates.ts'
import { commonWhole, scoreOf, valuesOf, wholeScores, without, type ScoreCount, type ScoreCounts } from '../score-counts.ts'

/** n linked people who went from one score to the other. */
export interface ScorePairCount {
  before: Omit<ScoreCount, 'n'>
  after: Omit<ScoreCount, 'n'>
  n: number
}

export interface TwoWaves {
  before: ScoreCounts
  after: ScoreCounts
  /** Linked people; they are in `before` and in `after` too. */
  pairs: readonly ScorePairCount[]
  /** Without a test there is no p, and no work for it. */
  tested?: boolean
}

export interface Linked {
  linked: number
  better: number
  same: number
  worse: number
}

/** Change of a mean score in points, over everybody who answered then and now. */
export interface Comparison {
  difference: number | null
  lower: number | null
  upper: number | null
  lower90: number | null
  upper90: number | null
  /** Standard error of the difference; null when nothing varies. */
  se: number | null
  p: number | null
  /** The smallest p that these people could have given. */
  minP: number | null
  method: 'exact' | 'asymptotic' | null
  linked: Linked | null
  reason: Reason | null
}

const nothing: Comparison = { difference: null, lower: null, upper: null, lower90: null, upper90: null, se: null, p: null, minP: null, method: null, linked: null, reason: null }

/**
 * Mean now minus mean then (Derrick et al. 2017, 95 and 90 % intervals kept inside −100–100) with the exact permutation test; linked
 * people only make it more precise. Why it does not exist stands in `reason`.
 */
export function compareScores({ before, after, pairs, tested = true }: TwoWaves): Comparison {
  const unlinkedThen = without(before, pairs.map((pair) => ({ ...pair.before, n: pair.n })))
  const unlinkedNow = without(after, pairs.map((pair) => ({ ...pair.after, n: pair.n })))
  const input = { pairs: pairs.flatMap((pair) => Array.from({ length: pair.n }, () => [scoreOf(pair.before), scoreOf(pair.after)] as const)), unpaired0: valuesOf(unlinkedThen), unpaired1: valuesOf(unlinkedNow) }
  const found = meanDiff(input)
  if (found.status === 'undefined') return { ...nothing, reason: before.length === 0 || after.length === 0 ? 'nobody' : 'one-person' }
  const narrower = meanDiff({ ...input, conf: 0.9 })
  const test = tested ? testOf(before, after, pairs, unlinkedThen, unlinkedNow) : null
  return {
    difference: found.diff,
    lower: within(found.lower),
    upper: within(found.upper),
    lower90: narrower.status === 'ok' ? within(narrower.lower) : null,
    upper90: narrower.status === 'ok' ? within(narrower.upper) : null,
    se: found.lower === null ? null : found.se,
    p: test?.status === 'ok' ? test.p : null,
    minP: test?.status === 'ok' ? test.minP : null,
    method: test?.status === 'ok' ? test.method : null,
    linked: pairs.length === 0 ? null : directionsOf(pairs),
    reason: found.lower === null ? 'no-variation' : null,
  }
}

function testOf(before: ScoreCounts, after: ScoreCounts, pairs: readonly ScorePairCount[], unlinkedThen: ScoreCounts, unlinkedNow: ScoreCounts): ReturnType<typeof permutationP> {
  const whole = commonWhole([...before, ...after])
  const scaled = (fraction: Omit<ScoreCount, 'n'>): number => (fraction.numerator * whole) / fraction.denominator
  return permutationP({
    pairs: pairs.map((pair) => [scaled(pair.before), scaled(pair.after), pair.n]),
    unpaired0: wholeScores(unlinkedThen, whole),
    unpaired1: wholeScores(unlinkedNow, whole),
  })
}

const within = (limit: number | null): number | null => (limit === null ? null : Math.min(100, Math.max(-100, limit)))

function directionsOf(pairs: readonly ScorePairCount[]): Linked {
  const count = (is: (step: number) => boolean): number => pairs.filter((pair) => is(scoreOf(pair.after) - scoreOf(pair.before))).reduce((sum, { n }) => sum + n, 0)
  return { linked: count(() => true), better: count((step) => step > 0), same: count((step) => step === 0), worse: count((step) => step < 0) }
}
