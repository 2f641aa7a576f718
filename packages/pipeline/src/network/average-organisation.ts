import { minimumOfOrganisations } from '@leidraadspiegel/schema'
import { metaReml, networkMean, type MetaReml } from '@leidraadspiegel/statistics'

/** A figure of one organisation, from `size` people. `variance` is its squared standard error; null when nothing varies. */
export interface UnitValue {
  value: number
  variance: number | null
  size: number
}

export interface AverageOrganisation {
  /** Null, like the limits and p, when there are too few organisations, or when nothing varies. */
  mean: number | null
  lower: number | null
  upper: number | null
  lower90: number | null
  upper90: number | null
  p: number | null
  /** How far organisations lie apart beyond chance, as a standard deviation. */
  tau: number | null
  /** Where a next organisation is expected, never known better than the average one; from five organisations. */
  nextLower: number | null
  nextUpper: number | null
  /** Per organisation, in the order given: its figure drawn towards that of the network. */
  shrunk: (number | null)[]
}

/** Below this a network has no verdict and no expectation about a next organisation. */
export const fewestForExpectation = 5

/**
 * The average organisation: every organisation counts once, t(k−1) interval; and how much organisations differ (REML, prediction interval,
 * shrunken values). Figures stay inside `range`. Nothing below three organisations. The order of the organisations does not matter.
 */
export function averageOrganisation(units: readonly UnitValue[], range: readonly [number, number]): AverageOrganisation {
  const k = units.length
  const nothing = { mean: null, lower: null, upper: null, lower90: null, upper90: null, p: null, tau: null, nextLower: null, nextUpper: null, shrunk: units.map(() => null) }
  if (k < minimumOfOrganisations) return nothing
  const order = [...units.keys()].sort((a, b) => units[a]!.value - units[b]!.value || units[a]!.size - units[b]!.size || (units[a]!.variance ?? 0) - (units[b]!.variance ?? 0))
  const sorted = order.map((index) => units[index]!)
  const values = sorted.map(({ value }) => value)
  const [wide, narrow] = [networkMean({ values }), networkMean({ values, conf: 0.9 })]
  if (wide.status === 'undefined' || narrow.status === 'undefined') return nothing
  const inside = (value: number | null): number | null => (value === null ? null : Math.min(range[1], Math.max(range[0], value)))
  const spread = spreadOf(sorted)
  const expects = spread !== null && spread.piLower !== null && k >= fewestForExpectation
  return {
    mean: wide.mean,
    lower: inside(wide.lower),
    upper: inside(wide.upper),
    lower90: inside(narrow.lower),
    upper90: inside(narrow.upper),
    p: wide.p,
    tau: spread === null ? null : Math.sqrt(spread.tau2),
    nextLower: expects ? inside(Math.min(spread.piLower!, wide.lower ?? Infinity)) : null,
    nextUpper: expects ? inside(Math.max(spread.piUpper!, wide.upper ?? -Infinity)) : null,
    shrunk: units.map((_, index) => spread?.shrunk[order.indexOf(index)] ?? null),
  }
}

/** An organisation in which nothing varies is as uncertain as the others are, for its number of people. */
function spreadOf(units: readonly UnitValue[]): MetaReml | null {
  const known = units.filter((unit): unit is UnitValue & { variance: number } => unit.variance !== null && unit.variance > smallest)
  if (known.length === 0) return null
  const ofOne = known.reduce((sum, { variance, size }) => sum + variance * size, 0) / known.length
  const found = metaReml({ yi: units.map(({ value }) => value), vi: units.map(({ variance, size }) => (variance !== null && variance > smallest ? variance : ofOne / size)) })
  return found.status === 'ok' ? found : null
}

const smallest = 1e-9
