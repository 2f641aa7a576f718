import { quarterlyReport, type WrittenReport } from '@leidraadspiegel/report'
import type { Scope } from '../scope.ts'
import { tracksOf } from '../tracks-of.ts'
import type { LeaderPorts } from '../ports.ts'
import { bundledOver } from './bundled.ts'
import { findingsOf } from './findings-of.ts'
import { indicatorFigures, whoseOf } from './progress-of.ts'

interface Asked {
  organisation?: string | undefined
  quarter: string
}

/** Charts stand on paper and on every screen in the same size, on white. */
const drawing = { width: 640, scheme: 'light' } as const

/** The report over a quarter, of one organisation or of the network as a whole. */
export async function reportOf(ports: LeaderPorts, project: string, { organisation, quarter }: Asked, scope: Scope, day: string): Promise<WrittenReport> {
  const { store } = ports
  const whose = await whoseOf(ports, project, organisation, scope)
  const [figures, found, tracks, organisations, consents, records] = await Promise.all([
    indicatorFigures(ports, project, whose, scope, day, drawing),
    findingsOf(ports, project, whose.organisation, scope.results),
    tracksOf(store, project, scope),
    store.organisations.list(project),
    store.consents.list(project),
    store.records.list(project),
  ])
  const sources = new Map(whose.records.flatMap((record) => (record.kind === 'indicator' ? [[record.id, record.content.source] as const] : [])))
  const bundled = whose.organisation === null ? { bundled: bundledOver(organisations, consents, records, quarter) } : {}
  return quarterlyReport({
    quarter,
    madeOn: day,
    name: whose.name,
    organisation: whose.organisation,
    pilot: whose.pilot,
    stand: whose.organisation === null ? tracks.network : (tracks.organisations.find((each) => each.organisation === whose.organisation)?.stand ?? null),
    records: whose.records,
    figures: figures.map(({ indicator, figure: { rows, svg, sentences } }) => ({ title: String(rows[0]?.['indicator'] ?? ''), svg, sentences, source: sources.get(indicator) ?? '', evidence: { of: 'record', record: indicator, part: null } })),
    ...found,
    ...bundled,
    subjects: new Map(ports.criteria().map(({ id, title }) => [id, title])),
    origin: ports.progress.origin,
  })
}
