import { createHash } from 'node:crypto'
import type { Grant, GrantedRole, OwnQuestion, RecordContent, Sheet } from '@leidraadspiegel/schema'
import { newId } from '@leidraadspiegel/schema'
import { readBuiltApps } from '../../../../apps/server/src/built-apps.ts'
import { createRooms } from '../../../../apps/server/src/house.ts'
import type { LeaderPorts } from '../../../../apps/server/src/leader/index.ts'
import type { On } from '../../../../apps/server/src/leader/permissions.ts'
import { root } from '../../../../apps/server/src/root.ts'
import { readyOrganisation } from '../../../packages/store/ready-organisation.ts'
import { signalProtocol } from '../measuring.ts'
import { openTestHouse, type TestHouse } from '../open-house.ts'
import { Visitor, type Answer } from '../visitor.ts'

/** Everybody that knocks: as what, and of what, seen from the project and organisation that are `own`. */
export const actors = ['nobody', 'admin', 'coordinator', 'leader', 'leader of the other', 'board', 'municipality', 'coordinator elsewhere'] as const
export type Actor = (typeof actors)[number]

/** `own` is of the first organisation, `other` of the second one of the same project, `foreign` of another project. */
export const objectKinds = ['own', 'other', 'foreign', 'absent'] as const
export type ObjectKind = (typeof objectKinds)[number]
export type Objects = Record<On, string>

export const nameOfOther = 'Stichting De Andere'

const ambition: Sheet = { sheet: 'ambitie', content: { promise: 'Wij zijn er.', commitment: '', doing: '' } }
const point: RecordContent = { kind: 'improvement', content: { state: 'chosen', criterion: 'veiligheidsplan', catalogue: null, title: 'Het plan krijgt een vaste plek', why: '', evidence: [], joint: false, droppedBecause: '' } }
const letter = { sender: 'De Linde', replyTo: 'anna@example.nl', subject: 'Vragenlijst', text: 'Doe je mee?', until: '2999-01-01' }

const ownQuestion: OwnQuestion = { type: 'yes-no', text: 'Is de website duidelijk?', sensitive: false }

/** A body that the route takes, so that only the permission can refuse. */
const bodies: Record<string, unknown> = {
  'POST /projects': { name: 'Nog een', pilot: false },
  'POST /projects/:project/organisations': { name: 'Wijkteam', kind: 'gatekeeper', contact: '', crisis: '' },
  'PATCH /organisations/:organisation': { contact: 'Bel Sanne' },
  'POST /organisations/:organisation/consents': { kind: 'bundling', givenBy: 'R. de Bestuurder' },
  'PUT /organisations/:organisation/signal-protocol': signalProtocol,
  'PUT /organisations/:organisation/leaders': { leaders: [{ name: 'Sanne de Wit', role: '' }] },
  'PUT /projects/:project/steps/:task': { state: 'done', on: null, note: '' },
  'PUT /organisations/:organisation/steps/:task': { state: 'done', on: null, note: '' },
  'POST /projects/:project/records': { written: point, sure: false },
  'POST /organisations/:organisation/records': { written: point, sure: false },
  'PUT /records/:record': { written: point, after: 1, sure: false },
  'PUT /projects/:project/sheets': { written: ambition, after: 1 },
  'POST /projects/:project/waves': { title: 'Meting', fieldworks: [{ role: 'manager', form: 'full' }] },
  'PUT /projects/:project/waves': { number: 1, title: 'Nulmeting', fieldworks: [{ role: 'youth', form: 'full' }, { role: 'manager', form: 'full' }] },
  'PUT /fieldworks/:fieldwork/period': { opensOn: null, closesOn: null },
  'PUT /organisations/:organisation/start-messages/:fieldwork': { why: 'Wij willen graag weten wat je van de hulp vindt.', results: '' },
  'POST /fieldworks/:fieldwork/own-questions/check': { questions: [ownQuestion] },
  'PUT /fieldworks/:fieldwork/own-questions': { questions: [ownQuestion] },
  'POST /fieldworks/:fieldwork/own-questions/approve': { questions: [ownQuestion] },
  'POST /projects/:project/forecast': { expected: [] },
  'PUT /projects/:project/own-code': { on: true },
  'PATCH /cohorts/:cohort': { invited: 12 },
  'POST /cohorts/:cohort/invitations': { count: 1 },
  'POST /cohorts/:cohort/contacts/preview': { text: 'jan@voorbeeld.nl' },
  'POST /cohorts/:cohort/contacts': { text: 'jan@voorbeeld.nl' },
  'POST /cohorts/:cohort/contacts/remove': { address: 'jan@voorbeeld.nl' },
  'PUT /cohorts/:cohort/letter': letter,
  'POST /cohorts/:cohort/letter/preview': { kind: 'invitation', letter },
  'POST /cohorts/:cohort/letter/test': { kind: 'invitation' },
  'POST /cohorts/:cohort/mailing/send': { kind: 'invitation', to: 'everyone' },
  'POST /cohorts/:cohort/outbox': { kind: 'invitation' },
  'POST /cohorts/:cohort/outbox/sent': { kind: 'invitation' },
  'POST /projects/:project/people': { role: 'reader', note: 'De gemeente' },
  'POST /organisations/:organisation/people': { role: 'leader', note: 'Sanne' },
  'POST /fieldworks/:fieldwork/fill': { perOrganisation: 1 },
  'PUT /organisations/:organisation/figure-notes': { analysis: 'response', role: null, criterion: null, wave: 1, text: 'In deze weken was er een verhuizing.', sure: false },
  'POST /organisations/:organisation/figure-notes/remove': { analysis: 'response', role: null, criterion: null, wave: 1 },
  'PUT /projects/:project/figure-notes': { analysis: 'response', role: null, criterion: null, wave: 1, text: 'In deze weken was er vakantie.', sure: false },
  'POST /projects/:project/figure-notes/remove': { analysis: 'response', role: null, criterion: null, wave: 1 },
  'POST /fieldworks/:fieldwork/texts/decisions': { text: '0'.repeat(32), release: null },
}

/** What stands behind the question mark of a route that asks for it. */
const queries: Record<string, string> = {
  'DELETE /records/:record': '?after=1',
  'GET /projects/:project/proposals': '?organisation=network',
  'GET /projects/:project/meeting': '?about=network',
  'GET /projects/:project/meeting/hand-out': '?about=network',
  'GET /projects/:project/board-page': '?about=network',
  'GET /organisations/:organisation/result-page': '?wave=1&audience=staff',
  'GET /projects/:project/progress/report': '?quarter=2025-K1',
  'GET /projects/:project/progress/report.pdf': '?quarter=2025-K1',
}

export interface MatrixHouse {
  house: TestHouse
  objects: Record<ObjectKind, Objects>
  send(actor: Actor, route: string, objects: Objects): Promise<Answer>
  /** The same with an address and a body of one's own. */
  sendTo(actor: Actor, method: string, path: string, body?: unknown): Promise<Answer>
  /** How many lines the trail has. */
  trail(): Promise<number>
  /** A hash of every row of the office file. */
  office(): Promise<string>
}

/** A house with two projects, in which the account stands in a header. */
export async function openMatrixHouse(): Promise<MatrixHouse> {
  const house = await openTestHouse()
  const { store } = house
  const known = new Set<string>(actors.filter((actor) => actor !== 'nobody'))
  const session: LeaderPorts['session'] = async (headers) => {
    const id = headers.get('x-actor') ?? ''
    return known.has(id) ? { account: { id, name: id, email: `${id.replaceAll(' ', '.')}@example.nl`, admin: id === 'admin', secondStep: true }, cookies: [] } : null
  }
  const app = new Visitor(createRooms({ ...house, accounts: { ...house.accounts, session }, built: await readBuiltApps(root), https: false, stopping: () => false }).app)

  const { project, objects: [own, other] } = await projectOf(house, 'coordinator', ['De Linde', nameOfOther])
  const { objects: [foreign] } = await projectOf(house, 'coordinator elsewhere', ['Elders'])
  const give = (account: Actor, role: GrantedRole, organisation: string | null): Promise<void> => store.grants.give({ account, project, organisation, role } satisfies Grant)
  await give('leader', 'leader', own!.organisation)
  await give('leader of the other', 'leader', other!.organisation)
  await give('board', 'reader', own!.organisation)
  await give('municipality', 'reader', null)
  return {
    house,
    objects: { own: own!, other: other!, foreign: foreign!, absent: { project: newId(), organisation: newId(), fieldwork: newId(), cohort: newId(), record: newId() } },
    send(actor, route, objects) {
      const [method = '', pattern = ''] = route.split(' ')
      const path = pattern.replace(/:(project|organisation|fieldwork|cohort|record)\b/g, (_, name: On) => objects[name]).replace(':analysis', 'response').replace(':kind', 'bundling').replace(/:(account|invitation)\b/, 'somebody').replace(':sheet', 'ambitie').replace(':survey', 'interview').replace(':version', '1').replace(':task', pattern.startsWith('/projects') ? 'coordinator' : 'bestuur-steunt')
      const query = route === 'GET /fieldworks/:fieldwork/texts' ? `?organisation=${objects.organisation}&question=jon-o1` : (queries[route] ?? '')
      return app.send(method, `/api/leader${path}${query}`, method === 'GET' ? undefined : (bodies[route] ?? {}), { 'x-actor': actor })
    },
    sendTo: (actor, method, path, body) => app.send(method, `/api/leader${path}`, body, { 'x-actor': actor }),
    trail: () => store.office.read(async (connection) => (await connection.all<{ n: number }>('select count(*)::int as n from office.staff_action'))[0]!.n),
    office: () =>
      store.office.read(async (connection) => {
        const hash = createHash('sha256')
        for (const { table_name: table } of await connection.all<{ table_name: string }>(`select table_name from duckdb_tables() where database_name = 'office' order by table_name`))
          hash.update(JSON.stringify([table, await connection.all(`select * from office.${table} order by all`)]))
        return hash.digest('hex')
      }),
  }
}

/** A pilot project with a wave of young people, whose own question somebody who left wrote; the objects of each of its organisations. */
async function projectOf({ store }: TestHouse, account: Actor, names: readonly string[]): Promise<{ project: string; objects: Objects[] }> {
  const { id: project } = await store.projects.create({ name: `Van ${account}`, pilot: true }, account)
  for (const name of names) {
    const { id } = await readyOrganisation(store, project, name)
    await store.consents.give(id, 'bundling', 'R. de Bestuurder')
  }
  await store.sheets.keep(project, ambition, 0, account)
  const wave = await store.waves.create(project, { title: 'Nulmeting', fieldworks: [{ role: 'youth', survey: 'youth', version: 1, form: 'full' }] })
  const fieldwork = (await store.fieldworks.listOfWave(wave.id))[0]!.id
  await store.ownQuestions.keep(fieldwork, [ownQuestion], 'somebody')
  const cohorts = await store.cohorts.listOfFieldwork(fieldwork)
  const organisations = await store.organisations.list(project)
  const objects = await Promise.all(names.map(async (name): Promise<Objects> => {
    const organisation = organisations.find((each) => each.name === name)!.id
    const { id: record } = await store.records.create(project, organisation, point, account)
    return { project, organisation, fieldwork, cohort: cohorts.find((cohort) => cohort.organisation === organisation)!.id, record }
  }))
  return { project, objects }
}
