import { createHash, randomUUID } from 'node:crypto'
import { newId, type Publication, type Role } from '@leidraadspiegel/schema'
import type { LeaderPorts } from '../../apps/server/src/leader/index.ts'
import { createRooms } from '../../apps/server/src/house.ts'
import { readBuiltApps } from '../../apps/server/src/built-apps.ts'
import { root } from '../../apps/server/src/root.ts'
import { answersFor } from '../apps/server/measuring.ts'
import { openTestHouse, type TestHouse } from '../apps/server/open-house.ts'
import { Visitor, type Answer } from '../apps/server/visitor.ts'
import { readyOrganisation } from '../packages/store/ready-organisation.ts'

/** Every kind of account, and somebody without one; a leader and a board are of the first organisation. */
export const actors = ['coordinator', 'second coordinator', 'leader', 'board', 'municipality', 'coordinator elsewhere', 'administrator', 'nobody'] as const
export type Actor = (typeof actors)[number]

/** How many people of an organisation took part in both waves, per team. */
export interface Attended {
  name: string
  teams: Readonly<Record<string, number>>
  partners: number
}

export interface CrawledHouse {
  house: TestHouse
  project: string
  elsewhere: string
  organisations: { id: string; name: string }[]
  publications: Publication[]
  /** The same network where everybody answered otherwise. */
  twin: Pick<CrawledHouse, 'project' | 'organisations'>
  get(actor: Actor, path: string): Promise<Answer>
}

const roles: Role[] = ['professional', 'partner']

/** A network with a region and consents that measured twice, in a house where the account stands in a header. */
export async function openCrawledHouse(attended: readonly Attended[]): Promise<CrawledHouse> {
  const house = await openTestHouse()
  const known = new Set<string>(actors.filter((actor) => actor !== 'nobody'))
  const session: LeaderPorts['session'] = async (headers) => {
    const id = headers.get('x-actor') ?? ''
    return known.has(id) ? { account: { id, name: id, email: `${id.replaceAll(' ', '.')}@example.nl`, admin: id === 'administrator', secondStep: true }, cookies: [] } : null
  }
  const rooms = createRooms({ ...house, accounts: { ...house.accounts, session }, built: await readBuiltApps(root), https: false, stopping: () => false })
  const visitor = new Visitor(rooms.app)
  const { store } = house
  const { id: elsewhere } = await store.projects.create({ name: 'Ander netwerk', pilot: true }, 'coordinator elsewhere')
  const [{ project, organisations }, twin] = [await makeNetwork(house, attended, 0), await makeNetwork(house, attended, 1000)]
  for (const id of [project, twin.project]) await store.grants.give({ account: 'second coordinator', project: id, organisation: null, role: 'coordinator' })
  const [first] = organisations
  await store.grants.give({ account: 'leader', project, organisation: first!.id, role: 'leader' })
  await store.grants.give({ account: 'board', project, organisation: first!.id, role: 'reader' })
  await store.grants.give({ account: 'municipality', project, organisation: null, role: 'reader' })
  return { house, project, elsewhere, organisations, twin, publications: await store.publications.list(project), get: (actor, path) => visitor.send('GET', path, undefined, { 'x-actor': actor }) }
}

/** Answers are those of `first` and the numbers after it. */
async function makeNetwork(house: TestHouse, attended: readonly Attended[], first: number): Promise<CrawledHouse['twin']> {
  const { store } = house
  const { id: project } = await store.projects.create({ name: 'Oefennetwerk', pilot: true }, 'coordinator')
  const organisations: CrawledHouse['organisations'] = []
  for (const { name, teams } of attended) {
    const made = await readyOrganisation(store, project, name, { region: 'Waterland', teams: Object.keys(teams).length > 1 ? Object.keys(teams) : [] })
    await store.consents.give(made.id, 'bundling', 'Anna')
    organisations.push({ id: made.id, name })
  }
  const names = new Map(organisations.map(({ id, name }) => [id, name]))
  for (const [wave, title] of ['Nulmeting', 'Vervolgmeting'].entries()) await measure(house, project, title, attended, names, first + 100 * wave)
  return { project, organisations }
}

async function measure(house: TestHouse, project: string, title: string, attended: readonly Attended[], names: ReadonlyMap<string, string>, first: number): Promise<void> {
  const { store, library } = house
  const wave = await store.waves.create(project, { title, fieldworks: roles.map((role) => ({ role, survey: library.ofRole(role)!.survey, version: library.ofRole(role)!.version, form: 'full' as const })) })
  for (const fieldwork of await store.fieldworks.listOfWave(wave.id)) {
    await store.fieldworks.open(fieldwork.id)
    for (const cohort of await store.cohorts.listOfFieldwork(fieldwork.id)) {
      const { teams, partners } = attended.find(({ name }) => name === names.get(cohort.organisation))!
      const people = fieldwork.role === 'partner' ? partners : cohort.team === null ? Object.values(teams).reduce((sum, n) => sum + n, 0) : teams[cohort.team]!
      for (let number = 0; number < people; number++) {
        const answers = await answersFor(house, cohort.id, first + number)
        await store.box.submit(fieldwork.id, { id: randomUUID(), cohort: cohort.id, survey: fieldwork.survey, version: fieldwork.version, passHash: createHash('sha256').update(randomUUID()).digest('hex'), withdrawalHash: null, answers })
      }
    }
    await house.close(fieldwork.id)
    await house.publish(fieldwork.id)
  }
}

/** Everything somebody could try to name: organisations and groups that are published, withheld, of another project, or nowhere. */
export function names({ organisations, elsewhere }: Pick<CrawledHouse, 'organisations' | 'elsewhere'>, attended: readonly Attended[]): string[] {
  return [
    'network',
    'together',
    'over-organisations',
    'region:Waterland',
    'region:Nergens',
    ...organisations.flatMap(({ id, name }) => [id, `organisation:${id}`, `others:${id}`, ...Object.keys(attended.find((one) => one.name === name)!.teams).map((team) => `team:${id}:${team}`)]),
    elsewhere,
    newId(),
  ]
}
