import { benjaminiHochberg, decide, scoreThresholds, type VerdictLabel } from '@leidraadspiegel/statistics'
import type { Comparison } from './compare.ts'

export interface Judgeable extends Pick<Comparison, 'difference' | 'lower' | 'upper' | 'lower90' | 'upper90' | 'p'> {
  nThen: number
  nNow: number
  robust: boolean
}

/**
 * The verdicts of one family: all criteria of one group, role and pair of waves (Benjamini–Hochberg over those with a p value).
 * A change that does not exist has no verdict.
 */
export function judge(family: readonly Judgeable[]): { q: number | null; label: VerdictLabel | null }[] {
  const corrected = qOf(family.map(({ p }) => p))
  return family.map(({ nThen, nNow, robust, difference, ...change }, index) => {
    const q = corrected[index] ?? null
    if (difference === null && Math.min(nThen, nNow) >= scoreThresholds.minN) return { q, label: null }
    const { lower, upper, lower90, upper90, p } = change
    return { q, label: decide({ ...scoreThresholds, suppressed: false, n0: nThen, n1: nNow, diff: difference, lower95: lower, upper95: upper, lower90, upper90, p, q, robust }).label }
  })
}

function qOf(values: readonly (number | null)[]): (number | null)[] {
  const found = benjaminiHochberg({ p: values })
  return found.status === 'ok' ? [...found.q] : values.map(() => null)
}
