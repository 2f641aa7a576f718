import type { AnalysisName } from './questions.ts'

export const filterNames = ['organisation', 'role', 'wave', 'baseline', 'criterion'] as const
export type FilterName = (typeof filterNames)[number]

/** Filters as they stand in the address; a missing one is chosen by the analysis. */
export type Filters = Partial<Record<FilterName, string | undefined>>

/** What is unfolded on a result page: the table behind the chart. */
export interface Shown {
  view?: 'table' | undefined
}

/** Which filters each analysis listens to, in the order in which they are shown; what compares two waves listens to both. */
export const filtersOf: Readonly<Record<AnalysisName, readonly FilterName[]>> = {
  response: ['wave', 'organisation', 'role'],
  'who-answered': ['wave', 'organisation', 'role'],
  'on-one-page': ['wave', 'organisation'],
  'score-per-criterion': ['wave', 'organisation', 'role', 'criterion'],
  'answers-per-item': ['wave', 'organisation', 'role', 'criterion'],
  'dont-know': ['wave', 'organisation', 'role', 'criterion'],
  attention: ['wave', 'baseline', 'organisation', 'role', 'criterion'],
  protocolscan: ['wave', 'baseline', 'organisation', 'criterion'],
  perspectives: ['wave', 'organisation', 'criterion'],
  'change-per-criterion': ['baseline', 'wave', 'organisation', 'role', 'criterion'],
  'scores-over-waves': ['organisation', 'role', 'criterion'],
  'network-scores': ['wave', 'role', 'criterion'],
  'own-and-others': ['wave', 'organisation', 'role', 'criterion'],
  'organisation-in-network': ['wave', 'organisation', 'role', 'criterion'],
  'network-change': ['baseline', 'wave', 'role', 'criterion'],
  collaboration: ['wave'],
}

/** Asks for a first and a second wave; without two there is no answer. Others may look back to an earlier wave, or not. */
export const needsTwoWaves = (analysis: AnalysisName): boolean => filtersOf[analysis][0] === 'baseline'

/**
 * Takes the filters out of an address, as text; what they mean is known only with the project beside them. What is no filter is named as
 * undefined: the router would keep a name that is left out.
 */
export function readFilters(search: Record<string, unknown>): Filters & Shown {
  const shown: Shown = { view: search['view'] === 'table' ? 'table' : undefined }
  return { ...filtersIn(search), ...shown }
}

function filtersIn(search: Record<string, unknown>): Filters {
  return Object.fromEntries(filterNames.map((name) => [name, typeof search[name] === 'string' && search[name] !== '' ? search[name] : undefined]))
}

export interface Known {
  /** Organisations, and every other group that was published. */
  organisations: readonly { id: string }[]
  roles: readonly string[]
  waves: readonly { number: number }[]
  criteria: readonly { id: string }[]
}

/** Splits what the address asks for into what this project has and what it does not have. */
export function knownFilters(analysis: AnalysisName, asked: Filters, known: Known): { filters: Filters; unknown: FilterName[] } {
  const numbers = known.waves.map(({ number }) => String(number))
  const values: Readonly<Record<FilterName, readonly string[]>> = {
    organisation: known.organisations.map(({ id }) => id),
    role: known.roles,
    wave: numbers,
    baseline: numbers,
    criterion: known.criteria.map(({ id }) => id),
  }
  const listened = filtersOf[analysis].filter((name) => asked[name] !== undefined)
  const has = (name: FilterName): boolean => values[name].includes(asked[name] ?? '')
  return {
    filters: Object.fromEntries(listened.filter(has).map((name) => [name, asked[name]])),
    unknown: listened.filter((name) => !has(name)),
  }
}

/** The two waves that a comparison was asked for when the first is not before the second; null when it is, or when there are no two waves to choose from. */
export function outOfOrder(analysis: AnalysisName, { baseline, wave }: Filters, waves: Known['waves']): { from: number; to: number } | null {
  const numbers = waves.map(({ number }) => number)
  const isAsked = needsTwoWaves(analysis) || (baseline !== undefined && wave !== undefined)
  if (!filtersOf[analysis].includes('baseline') || !isAsked || numbers.length < 2) return null
  const from = baseline === undefined ? Math.min(...numbers) : Number(baseline)
  const to = wave === undefined ? Math.max(...numbers) : Number(wave)
  return from < to ? null : { from, to }
}
