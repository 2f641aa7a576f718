import type { SurveyLibrary } from '@leidraadspiegel/questionnaire'
import { addDays, addMonths, roles, rolesOfOrganisation, today, type Fieldwork, type Organisation, type Project, type Role } from '@leidraadspiegel/schema'
import type { Store } from '@leidraadspiegel/store'
import { demoNetworkParts } from './demo-network.ts'
import { demoMeeting } from './demo-meeting.ts'
import { makePlans } from './demo-plan.ts'
import { demoEvidence } from './demo-evidence.ts'
import { addProgress } from './demo-progress.ts'
import { sendOne, type FillPorts } from './fill.ts'
import { seededRandom } from './random.ts'
import { respondents } from './respondents.ts'

interface DemoOrganisation {
  name: string
  kind: Organisation['kind']
  region: string
  teams: readonly string[]
  /** How many take part, in every wave; partners from the second one. */
  people: Readonly<Partial<Record<Role, number>>>
  /** Its managers are shown together with those of other small organisations. */
  together?: true
}

/** Six invented organisations in two regions, the largest with two teams, and a school that is only asked about the network. */
export const demoNetwork: readonly DemoOrganisation[] = [
  { name: 'Jeugdhulp De Linde', kind: 'implementing', region: 'Betuwe', teams: ['Team Noord', 'Team Zuid'], people: { professional: 34, manager: 7, youth: 28, parent: 19, partner: 3 } },
  { name: 'GGZ Waterland Jeugd', kind: 'implementing', region: 'Betuwe', teams: [], people: { professional: 26, manager: 6, youth: 21, parent: 14, partner: 3 } },
  { name: 'Behandelgroep Het Anker', kind: 'implementing', region: 'Betuwe', teams: [], people: { professional: 18, manager: 5, youth: 15, parent: 11, partner: 2 } },
  { name: 'Gezinshuizen Rivierenland', kind: 'implementing', region: 'Bommelerwaard', teams: [], people: { professional: 12, manager: 3, youth: 12, parent: 10, partner: 2 }, together: true },
  { name: 'Wijkteam Oost', kind: 'implementing', region: 'Bommelerwaard', teams: [], people: { professional: 9, manager: 2, youth: 7, parent: 7, partner: 2 }, together: true },
  { name: 'Stichting Samen Verder', kind: 'implementing', region: 'Bommelerwaard', teams: [], people: { professional: 4, manager: 1, youth: 5, parent: 3, partner: 2 }, together: true },
  { name: 'Zuiderlicht College', kind: 'gatekeeper', region: 'Bommelerwaard', teams: [], people: { partner: 3 } },
]

export const demoWaves = ['Nulmeting', 'Eerste vervolgmeting', 'Tweede vervolgmeting'] as const

/** When each was published: long enough ago for something to have been done in between. */
const publishedOn = (day: string): readonly string[] => [addMonths(day, -10), addMonths(day, -5), addDays(day, -14)]
const daysOpen = 21

export interface DemoPorts extends Pick<FillPorts, 'openSecret' | 'post'> {
  store: Store
  library: SurveyLibrary
  close(fieldwork: string): Promise<unknown>
  publish(fieldwork: string, day: string): Promise<unknown>
}

/**
 * An invented network of six organisations and a school, four roles and from the second wave on partners, in three published waves; all
 * agreed to bundling. The same for the same seed. `told` follows the progress.
 */
export async function makeDemo(ports: DemoPorts, account: string, told: (text: string) => void, seed = 113): Promise<Project> {
  const { store, library } = ports
  const project = await store.projects.create({ name: 'Netwerk Rivierenland', pilot: true }, account)
  for (const { name, kind, region, teams } of demoNetwork) {
    const { id } = await store.organisations.create(project.id, { name, kind, contact: 'Verzonnen contactpersoon', crisis: '0800-0113', region, teams: [...teams] })
    await store.consents.give(id, 'bundling', 'Verzonnen bestuurder')
    await store.signalProtocols.keep({ organisation: id, ...inventedProtocol })
  }
  const days = publishedOn(today())
  for (const [index, title] of demoWaves.entries()) {
    const day = days[index] ?? today()
    const wave = await store.waves.create(project.id, { title, fieldworks: (index === 0 ? rolesOfOrganisation : roles).map((role) => fieldworkOf(library, role)) })
    for (const fieldwork of await store.fieldworks.listOfWave(wave.id)) {
      await chooseTogether(store, fieldwork)
      await store.fieldworks.open(fieldwork.id, addDays(day, -daysOpen))
      await handIn(ports, fieldwork.id, seed + wave.number * 100)
      await ports.close(fieldwork.id)
      await ports.publish(fieldwork.id, day)
    }
    told(title)
  }
  await demoNetworkParts(store, project, account)
  await demoMeeting(store, project.id)
  await makePlans(store, project.id)
  await demoEvidence(store, library, project.id, seed)
  await addProgress(store, project.id)
  return project
}

const inventedProtocol = {
  reader: 'Verzonnen projectleider',
  workingDays: 5,
  worry: 'Niemand kan weten van wie de tekst is. De lezer bespreekt haar nog die dag met de aandachtsfunctionaris, die kijkt wat de groep nodig heeft.',
  guardian: 'Verzonnen aandachtsfunctionaris',
  independentReader: null,
}

/** Before opening, as a leader does it. */
async function chooseTogether(store: Store, { id, role }: Fieldwork): Promise<void> {
  if (role !== 'manager') return
  for (const cohort of await store.cohorts.listOfFieldwork(id)) {
    const { name } = await store.organisations.get(cohort.organisation)
    if (demoNetwork.some((one) => one.name === name && one.together)) await store.cohorts.update(cohort.id, { together: true })
  }
}

function fieldworkOf(library: SurveyLibrary, role: Role) {
  const asked = library.ofRole(role)
  if (asked === undefined) throw new Error(`the surveys folder has no survey for ${role}`)
  return { role, survey: asked.survey, version: asked.version, form: 'full' as const }
}

/** Every organisation and team has numbers of its own, so that the people are the same in every run. */
async function handIn(ports: DemoPorts, id: string, seed: number): Promise<void> {
  const { store, library } = ports
  const fieldwork = await store.fieldworks.get(id)
  const invent = await respondents(store, library)(fieldwork)
  for (const cohort of await store.cohorts.listOfFieldwork(id)) {
    const { name } = await store.organisations.get(cohort.organisation)
    const number = demoNetwork.findIndex((each) => each.name === name)
    const { people = {}, teams = [] } = demoNetwork[number] ?? {}
    const team = cohort.team === null ? 0 : teams.indexOf(cohort.team)
    const taking = shareOf(people[fieldwork.role] ?? 0, team, cohort.team === null ? 1 : teams.length)
    const random = seededRandom(seed + number * 10 + team * roles.length + roles.indexOf(fieldwork.role))
    await store.cohorts.update(cohort.id, { invited: Math.ceil(taking * 1.4) })
    await Promise.all(Array.from({ length: taking }, () => sendOne(ports, cohort, invent(cohort, random))))
  }
}

/** The people of an organisation over its teams, the first ones first. */
function shareOf(people: number, team: number, teams: number): number {
  return Math.floor(people / teams) + (team < people % teams ? 1 : 0)
}
