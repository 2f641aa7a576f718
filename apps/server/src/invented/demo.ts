import type { SurveyLibrary } from '@leidraadspiegel/questionnaire'
import type { Project, Role } from '@leidraadspiegel/schema'
import { roles, rolesOfOrganisation } from '@leidraadspiegel/schema'
import type { Store } from '@leidraadspiegel/store'
import { sendOne, type FillPorts } from './fill.ts'
import { seededRandom } from './random.ts'
import { respondents } from './respondents.ts'

/** Invented organisations with the number of people that take part per role, in every wave. */
export const demoNetwork: readonly { name: string; people: Readonly<Partial<Record<Role, number>>> }[] = [
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

/** An invented network of six organisations, four roles and three published waves, the same for the same seed. `told` follows the progress. */
export async function makeDemo(ports: DemoPorts, account: string, told: (text: string) => void, seed = 113): Promise<Project> {
  const { store, library } = ports
  const project = await store.projects.create({ name: 'Netwerk Rivierenland', pilot: true }, account)
  for (const { name } of demoNetwork) {
    await store.organisations.create(project.id, { name, kind: 'implementing', contact: 'Verzonnen contactpersoon', crisis: '0800-0113' })
  }
  const fieldworks = rolesOfOrganisation.map((role) => {
    const survey = library.latest(role)
    if (survey === undefined) throw new Error(`survey ${role} is not in the surveys folder`)
    return { role, survey: role, version: survey.version, form: 'full' as const }
  })
  for (const title of demoWaves) {
    const wave = await store.waves.create(project.id, { title, fieldworks })
    for (const fieldwork of await store.fieldworks.listOfWave(wave.id)) {
      await store.fieldworks.open(fieldwork.id)
      await handIn(ports, fieldwork.id, seed + wave.number * 100)
      await ports.close(fieldwork.id)
      await ports.publish(fieldwork.id)
    }
    told(title)
  }
  return project
}

/** Every organisation has numbers of its own, so that the people are the same in every run. */
async function handIn(ports: DemoPorts, id: string, seed: number): Promise<void> {
  const { store, library } = ports
  const fieldwork = await store.fieldworks.get(id)
  const invent = await respondents(store, library)(fieldwork)
  for (const cohort of await store.cohorts.listOfFieldwork(id)) {
    const { name } = await store.organisations.get(cohort.organisation)
    const number = demoNetwork.findIndex((each) => each.name === name)
    const people = demoNetwork[number]?.people[fieldwork.role] ?? 0
    const random = seededRandom(seed + number * 10 + roles.indexOf(fieldwork.role))
    await store.cohorts.update(cohort.id, { invited: Math.ceil(people * 1.4) })
    await Promise.all(Array.from({ length: people }, () => sendOne(ports, fieldwork, cohort, invent(cohort, random))))
  }
}
