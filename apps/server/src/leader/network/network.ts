import { Hono } from 'hono'
import { isInPlan, ofKind, referencesOf, type KeptRecord, type RecordKind } from '@leidraadspiegel/schema'
import { bundledOrganisations } from '../../bundling.ts'
import { namesOf } from '../../shown-names.ts'
import type { LeaderEnv } from '../guard.ts'
import { knowledgeOf } from '../knowledge.ts'
import type { LeaderPorts } from '../ports.ts'
import { isOf } from '../scope.ts'
import { standOfOrganisation } from '../tracks-of.ts'
import { boardOf, boardStatesOf, type Board, type WrittenDown } from './board.ts'
import { countedFindings, sharedFindings, type SharedFindings } from './shared-findings.ts'
import { statementsOf, type Statement } from './statements.ts'

/** Something of the network that rests on a finding of an organisation. */
export interface Shaken {
  record: string
  kind: RecordKind
  title: string
}

export interface NetworkView {
  shared: SharedFindings
  /** Of who reads: does what they share count, and would the others read its name? */
  own: { organisation: string; name: string; bundled: boolean; named: boolean; shared: number }[]
  /** What rests on a finding that an organisation took back, for who coordinates the network. */
  shaken: Shaken[]
  /** What the network wrote down upon a finding of who reads. */
  resting: (Shaken & { finding: string })[]
  board: Board
  statements: Statement[]
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
    const names = namesOf(sharing, consents, organisations)
    const open = namesOf(new Set(implementing.map(({ id }) => id)), consents, implementing)
    const rows = implementing.map((organisation) => ({ organisation: organisation.id, name: organisation.name, states: boardStatesOf(standOfOrganisation(organisation, knowledge, marks), writtenDown(records, organisation.id)) }))
    const view: NetworkView = {
      shared: sharedFindings(findings, { bundled, names, own }),
      own: organisations.filter(({ id }) => own(id)).map(({ id, name }) => ({ organisation: id, name, bundled: bundled.has(id), named: namesOf(new Set([...sharing, id]), consents, organisations) !== undefined, shared: findings.filter(({ organisation, content }) => organisation === id && content.shared).length })),
      shaken: scope.role === 'coordinator' ? shakenIn(records, findings) : [],
      resting: findings.filter(({ organisation }) => own(organisation ?? '')).flatMap(({ id: finding }) => upon(records, new Set([finding])).map((each) => ({ ...each, finding }))),
      board: boardOf(rows, (organisation) => own(organisation) || open !== undefined),
      statements: statementsOf(ports),
    }
    return context.json(view)
  })
}

function writtenDown(all: readonly KeptRecord[], organisation: string): WrittenDown {
  const own = all.filter((record) => record.organisation === organisation)
  return { scan: ofKind(own, 'scan').some(({ content }) => content.finishedOn !== null), actions: ofKind(own, 'action').some(({ content }) => isInPlan(content)) }
}

/** What the network wrote down upon a finding that is not shared any more. */
function shakenIn(records: readonly KeptRecord[], findings: readonly KeptRecord<'finding'>[]): Shaken[] {
  return upon(records, new Set(findings.filter(({ content }) => !content.shared).map(({ id }) => id)))
}

const upon = (records: readonly KeptRecord[], grounds: ReadonlySet<string>): Shaken[] =>
  records.filter((record) => record.organisation === null && referencesOf(record).some((id) => grounds.has(id))).map((record) => ({ record: record.id, kind: record.kind, title: titleOf(record) }))

function titleOf(record: KeptRecord): string {
  if (record.kind === 'improvement') return record.content.title
  return record.kind === 'action' ? record.content.what : ''
}
