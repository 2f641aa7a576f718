import type { SurveyLibrary } from '@leidraadspiegel/questionnaire'
import type { Project, Role } from '@leidraadspiegel/schema'
import { roles } from '@leidraadspiegel/schema'
import type { Store } from '@leidraadspiegel/store'
import { sendOne, type FillPorts } from './fill.ts'
import { seededRandom } from './random.ts'
import { respondents } from './respondents.ts'

/** Invented organisations with the number of people that take part per role, in every wave. */
export const demoNetwork: readonly { name: string; people: Readonly<Record<Role, number>> }[] = [
  { name: 'Jeugdhulp De Linde', people: { professional: 34, manager: 7, youth: 28, parent: 19 } },
  { name: 'GGZ Waterland Jeugd', people: { professional: 26, manager: 6, youth: 21, parent: 14 } },
  { name: 'Behandelgroep Het Anker', people: { professional: 18, manager: 5, youth: 15, parent: 11 } },
  { name: 'Gezinshuizen Rivierenland', people: { professional: 12, manager: 3, youth: 12, parent: 10 } },
  { name: 'Wijkteam Oost', people: { professional: 9, manager: 2, youth: 7, parent: 6 } },
  { name: 'Stichting Samen Verder', people: { professional: 4, manager: 1, youth: 5, parent: 3 } },
]

export const demoWaves = ['Nulmeting', 'Eerste vervolgmeting', 'Tweede vervolgmeting'] as const

export interface DemoPorts extends Pick<FillPorts, 'openSecret' | 'post'> {
  store: Store
  library: SurveyLibrary
  close(fieldwork: string): Promise<unknown>
  publish(fieldwork: string): Promise<unknown>
}

const atOnce = 50

/** An invented network of six organisations, four roles and three published waves, the same for the same seed. `told` follows the progress. */
export async function makeDemo(ports: DemoPorts, account: string, told: (text: string) => void, seed = 113): Promise<Project> {
  const { store, library } = ports
  const project = await store.projects.create({ name: 'Netwerk Rivierenland', pilot: true }, account)
  for (const { name } of demoNetwork) {
    await store.organisations.create(project.id, { name, kind: 'implementing', contact: 'Verzonnen contactpersoon', crisis: '0800-0113' })
  }
  const fieldworks = roles.map((role) => {
    const survey = library.latest(role)
    if (survey === undefined) throw new Error(`survey ${role} is not in the surveys folder`)
    return { role, survey: role, version: survey.version, form: 'full' as const }
  })
  for (const title of demoWaves) {
    const wave = await store.waves.create(project.id, { title, fieldworks })
    for (const fieldwork of await store.fieldworks.listOfWave(wave.id)) {
      await store.fieldworks.open(fieldwork.id)
      const people = await peopleOf(ports, fieldwork.id, fieldwork.role)
      await handIn(ports, fieldwork.id, people, seed + wave.number * 10 + roles.indexOf(fieldwork.role))
      await ports.close(fieldwork.id)
      await ports.publish(fieldwork.id)
    }
    told(title)
  }
  return project
}

async function peopleOf({ store }: DemoPorts, fieldwork: string, role: Role): Promise<string[]> {
  const project = (await store.waves.get((await store.fieldworks.get(fieldwork)).wave)).project
  const names = new Map((await store.organisations.list(project)).map(({ id, name }) => [id, name]))
  const cohorts = await store.cohorts.listOfFieldwork(fieldwork)
  await Promise.all(cohorts.map(({ id, organisation }) => store.cohorts.update(id, { invited: Math.ceil(takingPart(names.get(organisation), role) * 1.4) })))
  return cohorts.flatMap(({ id, organisation }) => Array.from({ length: takingPart(names.get(organisation), role) }, () => id))
}

const takingPart = (name: string | undefined, role: Role): number => demoNetwork.find((each) => each.name === name)?.people[role] ?? 0

async function handIn(ports: DemoPorts, id: string, people: readonly string[], seed: number): Promise<void> {
  const invent = respondents(ports.store, ports.library)
  const random = seededRandom(seed)
  const fieldwork = await ports.store.fieldworks.get(id)
  const cohorts = new Map((await ports.store.cohorts.listOfFieldwork(id)).map((cohort) => [cohort.id, cohort]))
  for (let start = 0; start < people.length; start += atOnce) {
    const sent: Promise<void>[] = []
    for (const one of people.slice(start, start + atOnce)) {
      const cohort = cohorts.get(one)
      if (cohort !== undefined) sent.push(sendOne(ports, fieldwork, cohort, await invent(fieldwork, cohort, random)))
    }
    await Promise.all(sent)
  }
}
