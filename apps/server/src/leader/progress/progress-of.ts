import type { Outcome } from '@leidraadspiegel/pipeline'
import { measures, nameOfIndicator, ofKind, type KeptRecord } from '@leidraadspiegel/schema'
import { Problem } from '../../problem.ts'
import type { LeaderPorts } from '../ports.ts'
import { isOf, type Scope } from '../scope.ts'
import { satisfactionOf } from './satisfaction.ts'
import { seriesOf } from './indicator-series.ts'

export type ProgressStore = Pick<LeaderPorts, 'store' | 'result' | 'progress'>

/** Whose progress it is; null is the network. */
export interface Whose {
  organisation: string | null
  name: string
  pilot: boolean
  /** Those of this organisation, or of the network as a whole. */
  records: KeptRecord[]
}

/** An indicator with its figure. */
export interface IndicatorFigure {
  indicator: string
  figure: Outcome
}

/** An organisation that may not be seen is one that is not there. */
export async function whoseOf({ store }: ProgressStore, project: string, organisation: string | undefined, scope: Scope): Promise<Whose> {
  const [{ name, pilot }, organisations, records] = await Promise.all([store.projects.get(project), store.organisations.list(project), store.records.list(project)])
  if (organisation === undefined) return { organisation: null, name, pilot, records: records.filter((record) => record.organisation === null) }
  const found = organisations.find(({ id }) => id === organisation)
  if (found === undefined || !isOf(scope.organisations, organisation)) throw new Problem('not-found')
  return { organisation, name: found.name, pilot, records: records.filter((record) => record.organisation === organisation) }
}

/** Every indicator through its quarters: the fixed ones first, then the own ones by name. */
export async function indicatorFigures(ports: ProgressStore, project: string, { records, name, organisation, pilot }: Whose, scope: Scope, day: string, drawing: { width: number; scheme: 'light' | 'dark' }): Promise<IndicatorFigure[]> {
  const indicators = ofKind(records, 'indicator').toSorted((a, b) => measures.indexOf(a.content.measure) - measures.indexOf(b.content.measure) || nameOfIndicator(a.content).localeCompare(nameOfIndicator(b.content), 'nl'))
  const satisfaction = indicators.some(({ content }) => content.measure === 'satisfaction') ? await satisfactionOf(ports, project, scope.results) : []
  const whose = organisation === null ? 'het netwerk' : name
  return Promise.all(indicators.map(async (indicator) => ({ indicator: indicator.id, figure: await ports.progress.run(seriesOf(indicator, { whose, records, satisfaction, day }), { ...drawing, pilot }) })))
}
