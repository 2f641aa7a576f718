import { Hono } from 'hono'
import { ofKind, referencesOf, type KeptRecord, type RecordKind } from '@leidraadspiegel/schema'
import { bundledOrganisations } from '../../bundling.ts'
import { namesOf } from '../../shown-names.ts'
import type { LeaderEnv } from '../guard.ts'
import { knowledgeOf } from '../knowledge.ts'
import type { LeaderPorts } from '../ports.ts'
import { isOf } from '../scope.ts'
import { standOfOrganisation } from '../tracks.ts'
import { boardOf, boardStatesOf, type Board } from './board.ts'
import { countedFindings, sharedFindings, type SharedFindings } from './shared-findings.ts'

/** Something of the network that rests on a finding that an organisation took back. */
export interface Shaken {
  record: string
  kind: RecordKind
  title: string
}

export interface NetworkView {
  shared: SharedFindings
  /** Of who reads: does what they share count? */
  own: { organisation: string; name: string; bundled: boolean; shared: number }[]
  shaken: Shaken[]
  board: Board
}

/** What organisations of a network tell each other by their own decision, and how far each is. */
export function network(ports: LeaderPorts) {
  const { store } = ports
  return new Hono<LeaderEnv>().get('/projects/:project/network', async (context) => {
    const { project, scope } = context.var
    const [knowledge, records, marks] = await Promise.all([knowledgeOf(store, project), store.records.list(project), store.stepMarks.list(project)])
    const { organisations, consents } = knowledge
    const own = (organisation: string): boolean => isOf(scope.organisations, organisation)
    const findings = ofKind(records, 'finding')
    const bundled = bundledOrganisations(consents)
    const sharing = new Set(countedFindings(findings, bundled).flatMap(({ organisation }) => organisation ?? []))
    const implementing = organisations.filter(({ kind }) => kind === 'implementing')
    const open = namesOf(new Set(implementing.map(({ id }) => id)), consents, implementing)
    const rows = implementing.map((organisation) => ({ organisation: organisation.id, name: organisation.name, states: boardStatesOf(standOfOrganisation(organisation, knowledge, marks)) }))
    const view: NetworkView = {
      shared: sharedFindings(findings, { bundled, names: namesOf(sharing, consents, organisations), own }),
      own: organisations.filter(({ id }) => own(id)).map(({ id, name }) => ({ organisation: id, name, bundled: bundled.has(id), shared: findings.filter(({ organisation, content }) => organisation === id && content.shared).length })),
      shaken: shakenIn(records, findings),
      board: boardOf(rows, (organisation) => own(organisation) || open !== undefined),
    }
    return context.json(view)
  })
}

/** What the network wrote down upon a finding that is not shared any more. */
function shakenIn(records: readonly KeptRecord[], findings: readonly KeptRecord<'finding'>[]): Shaken[] {
  const withdrawn = new Set(findings.filter(({ content }) => !content.shared).map(({ id }) => id))
  return records.filter((record) => record.organisation === null && referencesOf(record).some((id) => withdrawn.has(id))).map((record) => ({ record: record.id, kind: record.kind, title: titleOf(record) }))
}

function titleOf(record: KeptRecord): string {
  if (record.kind === 'improvement') return record.content.title
  return record.kind === 'action' ? record.content.what : ''
}
