import { minimumOfOrganisations, ofKind, surveyOfStatement, type Consent, type KeptRecord, type Organisation, type Statement, type Wave } from '@leidraadspiegel/schema'
import type { Store } from '@leidraadspiegel/store'
import { bundledOrganisations } from './bundling.ts'
import { isOf, type Organisations } from './leader/index.ts'

interface Written {
  records: readonly KeptRecord[]
  organisations: readonly Pick<Organisation, 'id' | 'name'>[]
  consents: readonly Consent[]
  waves: readonly Pick<Wave, 'number' | 'title'>[]
}

/** The protocolscans of a project, as they are read by who sees all of them. */
export async function readStatements(store: Store, project: string): Promise<Statement[]> {
  const [records, organisations, consents, waves] = await Promise.all([store.records.list(project), store.organisations.list(project), store.consents.list(project), store.waves.list(project)])
  return statementsOf({ records, organisations, consents, waves })
}

/**
 * The protocolscans that organisations are ready with, as they are read by who sees all of them. Counted are those of organisations that
 * agreed to bundling, in the order in which they were ready and by three at a time: who comes in later must not be read from what is added.
 */
export function statementsOf({ records, organisations, consents, waves }: Written): Statement[] {
  const ready = ofKind(records, 'scan').filter(({ content }) => content.finishedOn !== null)
  const bundled = bundledOrganisations(consents)
  const counted = new Set([...new Set(ready.map(({ content }) => content.wave))].flatMap((wave) => {
    const willing = ready.filter(({ organisation, content }) => content.wave === wave && bundled.has(organisation ?? '')).toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)))
    return willing.slice(0, willing.length - (willing.length % minimumOfOrganisations)).map(({ id }) => id)
  }))
  return ready.flatMap(({ id, organisation, content: { wave: number, version, answers } }): Statement[] => {
    const of = organisations.find((one) => one.id === organisation)
    if (of === undefined) return []
    const title = waves.find((wave) => wave.number === number)?.title ?? `Meting ${number}`
    return [{ organisation: of.id, title: of.name, wave: { number, title }, survey: surveyOfStatement.scan, version, answers, visible: counted.has(id) ? 'whole' : 'apart' }]
  })
}

const keyOf = ({ organisation, content: { finishedOn } }: KeptRecord<'scan'>): string => `${finishedOn} ${organisation}`

/** The same for who sees these organisations: the others are counted, or not there. */
export function seenBy(statements: readonly Statement[], of: Organisations): Statement[] {
  return statements.flatMap((statement): Statement[] => (isOf(of, statement.organisation) ? [statement] : statement.visible === 'apart' ? [] : [{ ...statement, visible: 'counted' }]))
}
