import { checkBetween, checkBoolean, checkCount, checkNumber, checkPositive } from './check.ts'

export interface VerdictThresholds {
  /** Smallest change that counts, in the unit of `diff`. */
  delta: number
  /** Widest half of a 95 % interval that still says something, in the unit of `diff`. */
  maxHalf: number
  /** Fewest people per wave, or organisations in a network. */
  minN: number
}

export interface VerdictInput extends VerdictThresholds {
  /** True when the numbers are withheld to protect people; the rest then does not count. */
  suppressed: boolean
  n0: number
  n1: number
  /** T1 − T0 in points of 0–100, or in percentage points; null when it does not exist. */
  diff: number | null
  /** A limit that does not exist is null and counts as endless. */
  lower95: number | null
  upper95: number | null
  lower90: number | null
  upper90: number | null
  /** p value, and p value corrected for the number of criteria; null counts as 1. */
  p: number | null
  q: number | null
  /** Does the change survive another treatment of 'don't know', the mix of people and the versions of the items? */
  robust: boolean
}

export type VerdictLabel =
  | 'afgeschermd'
  | 'te_weinig_gegevens'
  | 'duidelijk_verbeterd'
  | 'duidelijk_verslechterd'
  | 'waarschijnlijk_verbeterd'
  | 'waarschijnlijk_verslechterd'
  | 'vrijwel_gelijk'
  | 'geen_duidelijke_verandering'

export interface Verdict {
  status: 'ok'
  label: VerdictLabel
}

/** For scores from 0 to 100. */
export const scoreThresholds: Readonly<VerdictThresholds> = { delta: 5, maxHalf: 12.5, minN: 8 }

/** For shares in percentage points, so a difference of 0.12 enters as 12. */
export const shareThresholds: Readonly<VerdictThresholds> = { delta: 10, maxHalf: 20, minN: 8 }

const largestP = 0.05

type Checked = Omit<VerdictInput, 'diff' | 'lower95' | 'upper95' | 'lower90' | 'upper90' | 'p' | 'q'> & Record<'diff' | 'lower95' | 'upper95' | 'lower90' | 'upper90' | 'p' | 'q', number>

function limits(level: 90 | 95, lower: number | null, upper: number | null): [number, number] {
  const low = lower === null ? -Infinity : checkNumber(`lower${level}`, lower)
  const high = upper === null ? Infinity : checkNumber(`upper${level}`, upper)
  if (low > high) throw new RangeError(`lower${level} must be at most upper${level} (${high}), got ${low}`)
  return [low, high]
}

function checked(input: VerdictInput): Checked {
  const { suppressed, n0, n1, minN, diff, p, q, delta, maxHalf, robust } = input
  const [lower95, upper95] = limits(95, input.lower95, input.upper95)
  const [lower90, upper90] = limits(90, input.lower90, input.upper90)
  return {
    suppressed: checkBoolean('suppressed', suppressed),
    robust: checkBoolean('robust', robust),
    n0: checkCount('n0', n0),
    n1: checkCount('n1', n1),
    minN: checkCount('minN', minN),
    delta: checkPositive('delta', delta),
    maxHalf: checkPositive('maxHalf', maxHalf),
    diff: diff === null ? 0 : checkNumber('diff', diff),
    p: p === null ? 1 : checkBetween('p', p, 0, 1),
    q: q === null ? 1 : checkBetween('q', q, 0, 1),
    lower95,
    upper95,
    lower90,
    upper90,
  }
}

function labelOf({ suppressed, n0, n1, minN, diff, lower95, upper95, lower90, upper90, p, q, delta, maxHalf, robust }: Checked): VerdictLabel {
  if (suppressed) return 'afgeschermd'
  if (Math.min(n0, n1) < minN) return 'te_weinig_gegevens'
  const oneSided = diff > 0 ? lower95 > 0 : diff < 0 && upper95 < 0
  if (p <= largestP && oneSided && Math.abs(diff) >= delta) {
    const direction = diff > 0 ? 'verbeterd' : 'verslechterd'
    if (q <= largestP && robust) return `duidelijk_${direction}`
    if (q <= largestP || robust) return `waarschijnlijk_${direction}`
  }
  if (lower90 > -delta && upper90 < delta) return 'vrijwel_gelijk'
  return (upper95 - lower95) / 2 <= maxHalf ? 'geen_duidelijke_verandering' : 'te_weinig_gegevens'
}

/**
 * The one rule that turns a change into a label, for scores, shares and networks: withheld, too few people, a clear
 * or likely change (p, 95 % interval, size, corrected p, robust), nearly equal (90 % interval inside ±delta), no clear
 * change, too few data. Answers every input; the thresholds are `scoreThresholds` or `shareThresholds`.
 */
export function decide(input: VerdictInput): Verdict {
  return { status: 'ok', label: labelOf(checked(input)) }
}
