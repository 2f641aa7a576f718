import { roles } from '@leidraadspiegel/schema'

/** The analyses that have a page; the name stands in the address. */
export const analyses = ['response', 'score-per-criterion', 'answers-per-item', 'change-per-criterion'] as const
export type AnalysisName = (typeof analyses)[number]

export const isAnalysis = (text: string): text is AnalysisName => (analyses as readonly string[]).includes(text)

export const filterNames = ['organisation', 'role', 'wave', 'baseline', 'criterion'] as const
export type FilterName = (typeof filterNames)[number]

/** Filters as they stand in the address; a missing one is chosen by the analysis. */
export type Filters = Partial<Record<FilterName, string | undefined>>

/** Which filters each analysis listens to, in the order in which they are shown. */
export const filtersOf: Readonly<Record<AnalysisName, readonly FilterName[]>> = {
  response: ['wave', 'organisation', 'role'],
  'score-per-criterion': ['wave', 'organisation', 'role', 'criterion'],
  'answers-per-item': ['wave', 'organisation', 'role', 'criterion'],
  'change-per-criterion': ['baseline', 'wave', 'organisation', 'role', 'criterion'],
}

/**
 * Takes the filters out of an address, as text; what they mean is known only with the project beside them. What is no filter is named as
 * undefined: the router would keep a name that is left out.
 */
export function readFilters(search: Record<string, unknown>): Filters {
  return Object.fromEntries(filterNames.map((name) => [name, typeof search[name] === 'string' && search[name] !== '' ? search[name] : undefined]))
}

export interface Known {
  organisations: readonly { id: string }[]
  waves: readonly { number: number }[]
  criteria: readonly { id: string }[]
}

/** Splits what the address asks for into what this project has and what it does not have. */
export function knownFilters(analysis: AnalysisName, asked: Filters, known: Known): { filters: Filters; unknown: FilterName[] } {
  const numbers = known.waves.map(({ number }) => String(number))
  const values: Readonly<Record<FilterName, readonly string[]>> = {
    organisation: known.organisations.map(({ id }) => id),
    role: roles,
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
