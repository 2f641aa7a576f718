import { randomUUID } from 'node:crypto'
import type { Answers, Publication } from '@leidraadspiegel/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { passFor, prepare, secretOf } from './measuring.ts'
import { openTestHouse, type TestHouse } from './open-house.ts'
import type { Visitor } from './visitor.ts'

let house: TestHouse
let leader: Visitor
beforeAll(async () => {
  house = await openTestHouse()
  leader = await house.leader()
})
afterAll(() => house.leave())

const people: readonly Answers[] = Array.from({ length: 12 }, (_, number) => ({
  'jon-01': [1, 3, 5][number % 3]!, 'jon-03': 3, 'jon-04': 5, 'jon-02': 5, 'jon-07': 'weet-ik-niet', 'jon-08': [3, 5][number % 2]!, 'jon-09': 1, 'jon-12': number % 4 === 0 ? 'sla-over' : 3, 'jon-blok': 'verder', 'jon-15': 3,
}))

/** One organisation in which these people took part through desk and box; who is in the set chose the easy version. */
async function published(choseEasy: ReadonlySet<number>): Promise<Publication> {
  const { fieldworks, cohorts } = await prepare(leader, ['De Linde'], ['youth'])
  const [fieldwork, cohort] = [fieldworks.youth!, cohorts.youth![0]!]
  const [secret, visitor] = [await secretOf(leader, cohort), house.visitor()]
  await leader.post(`/api/leader/fieldworks/${fieldwork}/open`)
  for (const [number, answers] of people.entries()) {
    const sent = { id: randomUUID(), pass: await passFor(visitor, cohort, secret), survey: choseEasy.has(number) ? 'youth-easy' : 'youth', version: 1, answers }
    expect((await visitor.post('/api/box/responses', sent)).status).toBe(200)
  }
  await house.close(fieldwork)
  await house.publish(fieldwork)
  return (await house.store.publications.ofFieldwork(fieldwork))!
}

/** All of a publication but what is new in every one: its ids, and with them the names of its groups and its hash. */
function contentOf({ id: _id, hash: _hash, project: _project, wave: _wave, fieldwork: _fieldwork, groups, members, detailMembers, withheld: _withheld, ...content }: Publication) {
  return { ...content, groups: groups.map(({ title, n }) => ({ title, n })), members: members.map((member) => member.class), detailMembers: detailMembers.map((member) => member.class) }
}

describe('a publication', () => {
  test('is the same to the byte whoever chose the easy version, and says of nobody that he did', async () => {
    const [nobody, some, others] = [await published(new Set()), await published(new Set([0, 5, 7])), await published(new Set([1, 2, 3, 4, 6, 8, 9, 10, 11]))]
    expect(nobody.groups.map(({ n }) => n)).toEqual([12])
    expect(JSON.stringify(contentOf(some))).toBe(JSON.stringify(contentOf(nobody)))
    expect(JSON.stringify(contentOf(others))).toBe(JSON.stringify(contentOf(nobody)))
  })

  test('says how people could choose their answers where single answers are shown, whether or not anybody did', async () => {
    const project = (await published(new Set())).project.id
    const { notes } = (await leader.get(`/api/leader/projects/${project}/results/answers-per-item?role=youth`)).body
    expect(notes).toContainEqual(expect.stringContaining('3 antwoorden: nee, een beetje en ja'))
  })
})
