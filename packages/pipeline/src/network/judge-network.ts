import { benjaminiHochberg, decide, scoreThresholds, type VerdictLabel } from '@leidraadspiegel/statistics'
import { fewestForExpectation, type AverageOrganisation } from './average-organisation.ts'

export interface JudgeableNetwork extends AverageOrganisation {
  units: number
  robust: boolean
}

/** The rule of a verdict for a network: organisations instead of people. */
export const networkThresholds = { ...scoreThresholds, minN: fewestForExpectation }

/** Verdicts over all criteria of one role (Benjamini–Hochberg over those of five organisations or more); below that there is none. */
export function judgeNetwork(family: readonly JudgeableNetwork[]): { q: number | null; label: VerdictLabel | null }[] {
  const corrected = benjaminiHochberg({ p: family.map(({ units, p }) => (units < networkThresholds.minN ? null : p)) })
  return family.map(({ units, mean, lower, upper, lower90, upper90, p, robust }, index) => {
    if (units < networkThresholds.minN || mean === null) return { q: null, label: null }
    const q = corrected.status === 'ok' ? (corrected.q[index] ?? null) : null
    return { q, label: decide({ ...networkThresholds, suppressed: false, n0: units, n1: units, diff: mean, lower95: lower, upper95: upper, lower90, upper90, p, q, robust }).label }
  })
}
