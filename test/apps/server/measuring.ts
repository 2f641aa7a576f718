import { randomUUID } from 'node:crypto'
import type { Answers, Pass, Role } from '@leidraadspiegel/schema'
import { respondents } from '../../../apps/server/src/invented/respondents.ts'
import { seededRandom } from '../../../apps/server/src/invented/random.ts'
import type { House } from '../../../apps/server/src/main.ts'
import type { TestHouse } from './open-house.ts'
import type { Answer, Visitor } from './visitor.ts'

export interface Measuring {
  project: string
  organisations: string[]
  wave: string
  /** Fieldwork of each role that is asked. */
  fieldworks: Partial<Record<Role, string>>
  /** Cohorts of a role, in the order of the organisations. */
  cohorts: Partial<Record<Role, string[]>>
}

/** Without it neither young people nor parents are asked. */
export const signalProtocol = { reader: 'Projectleider Sanne de Wit', workingDays: 5, worry: 'De lezer bespreekt de tekst met de aandachtsfunctionaris.', guardian: 'Mo Bakker', independentReader: null }

async function made(answer: Promise<Answer>): Promise<any> {
  const { status, body } = await answer
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body
}

/** A pilot project with organisations and a first wave, made as the leader does it: over HTTP. */
export async function prepare(leader: Visitor, names: readonly string[], roles: readonly Role[], pilot = true): Promise<Measuring> {
  const { project } = await made(leader.post('/api/leader/projects', { name: 'Oefennetwerk', pilot }))
  const organisations: string[] = []
  for (const name of names) {
    const { organisation } = await made(leader.post(`/api/leader/projects/${project.id}/organisations`, { name, kind: 'implementing', contact: `hr@${names.indexOf(name)}.example`, crisis: '020 123 45 67' }))
    organisations.push(organisation.id)
    await made(leader.send('PUT', `/api/leader/organisations/${organisation.id}/signal-protocol`, signalProtocol))
  }
  return { ...(await addWave(leader, project.id, organisations, roles, 'Nulmeting')), project: project.id, organisations }
}

/** One more wave of the project. */
export async function addWave(leader: Visitor, project: string, organisations: readonly string[], roles: readonly Role[], title: string): Promise<Pick<Measuring, 'wave' | 'fieldworks' | 'cohorts'>> {
  const { wave } = await made(leader.post(`/api/leader/projects/${project}/waves`, { title, fieldworks: roles.map((role) => ({ role, form: 'full' })) }))
  const view = await made(leader.get(`/api/leader/projects/${project}`))
  const fieldworks: { id: string; role: Role; cohorts: { id: string; organisation: string }[] }[] = view.waves.find((each: { id: string }) => each.id === wave.id).fieldworks
  return {
    wave: wave.id,
    fieldworks: Object.fromEntries(fieldworks.map(({ id, role }) => [role, id])),
    cohorts: Object.fromEntries(fieldworks.map(({ role, cohorts }) => [role, organisations.map((id) => cohorts.find(({ organisation }) => organisation === id)?.id ?? '')])),
  }
}

/** Secret of the open link of a cohort, from the link that the leader hands out. */
export async function secretOf(leader: Visitor, cohort: string): Promise<string> {
  const { url } = await made(leader.post(`/api/leader/cohorts/${cohort}/link`))
  return new URL(url).hash.slice(1)
}

export async function passFor(visitor: Visitor, cohort: string, secret: string): Promise<Pass> {
  return (await made(visitor.post('/api/desk/start', { cohort, secret }))).pass
}

/** Valid answers of somebody in the cohort, the same for the same number. */
export async function answersFor(house: House, cohort: string, number = 1): Promise<Answers> {
  const place = await house.store.cohorts.get(cohort)
  const invent = await respondents(house.store, { get: house.library.get })(await house.store.fieldworks.get(place.fieldwork))
  return invent(place, seededRandom(number)).answers
}

export async function submissionFor(house: House, pass: Pass, answers: Record<string, unknown>) {
  const { fieldwork } = await house.store.cohorts.get(pass.cohort)
  const { survey, version } = await house.store.fieldworks.get(fieldwork)
  return { id: randomUUID() as string, pass, survey, version, answers }
}

/** `people` of the cohort take part through desk and box, each with a pass of his own. */
export async function takePart(house: TestHouse, leader: Visitor, cohort: string, people: number): Promise<void> {
  const visitor = house.visitor()
  const secret = await secretOf(leader, cohort)
  for (let number = 1; number <= people; number += 1) {
    const pass = await passFor(visitor, cohort, secret)
    await made(visitor.post('/api/box/responses', await submissionFor(house, pass, await answersFor(house, cohort, number))))
  }
}
