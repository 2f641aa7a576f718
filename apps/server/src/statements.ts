import { countedScans, ofKind, surveyOfStatement, type Consent, type KeptRecord, type Organisation, type ScanBatch, type Statement, type Wave } from '@leidraadspiegel/schema'
import type { Store } from '@leidraadspiegel/store'
import { bundledOrganisations } from './bundling.ts'
import { isOf, type Organisations } from './leader/index.ts'

interface Written {
  records: readonly KeptRecord[]
  organisations: readonly Pick<Organisation, 'id' | 'name'>[]
  consents: readonly Consent[]
  batches: readonly ScanBatch[]
  waves: readonly Pick<Wave, 'number' | 'title'>[]
}

/** The protocolscans of a project, as they are read by who sees all of them. */
export async function readStatements(store: Store, project: string): Promise<Statement[]> {
  const [records, organisations, consents, batches, waves] = await Promise.all([store.records.list(project), store.organisations.list(project), store.consents.list(project), store.scanBatches.list(project), store.waves.list(project)])
  return statementsOf({ records, organisations, consents, batches, waves })
}

/**
 * The protocolscans that organisations are ready with, as they are read by who sees all of them. Counted are whole batches of three, so
 * that what comes in or goes out is never less than that (docs/decisions/0026).
 */
export function statementsOf({ records, organisations, consents, batches, waves }: Written): Statement[] {
  const ready = ofKind(records, 'scan').filter(({ content }) => content.finishedOn !== null)
  const counted = countedScans({ records, bundled: bundledOrganisations(consents), batches })
  return ready.flatMap(({ id, organisation, content: { wave: number, version, answers } }): Statement[] => {
    const of = organisations.find((one) => one.id === organisation)
    if (of === undefined) return []
    const title = waves.find((wave) => wave.number === number)?.title ?? `Meting ${number}`
    return [{ organisation: of.id, title: of.name, wave: { number, title }, survey: surveyOfStatement.scan, version, answers, visible: counted.has(id) ? 'whole' : 'apart' }]
  })
}

/** The same for who sees these organisations: the others are counted, or not there. */
export function seenBy(statements: readonly Statement[], of: Organisations): Statement[] {
  return statements.flatMap((statement): Statement[] => (isOf(of, statement.organisation) ? [statement] : statement.visible === 'apart' ? [] : [{ ...statement, visible: 'counted' }]))
}
