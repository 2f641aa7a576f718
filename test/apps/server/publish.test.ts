import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkPublication } from '@leidraadspiegel/disclosure'
import { Publication, type Role } from '@leidraadspiegel/schema'
import { readyOrganisation } from '../../packages/store/ready-organisation.ts'
import { answersFor } from './measuring.ts'
import { openTestHouse, type TestHouse } from './open-house.ts'

let house: TestHouse

beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.leave())

interface Measured {
  fieldwork: string
  cohorts: string[]
}

/** An open fieldwork of one role with so many people in each organisation, put straight into the box. */
async function measured(role: Role, people: readonly number[], minimum?: number): Promise<Measured> {
  const { store, library } = house
  const project = await store.projects.create({ name: 'Oefennetwerk', pilot: true }, 'anna')
  for (const index of people.keys()) await readyOrganisation(store, project.id, `Organisatie ${index + 1}`)
  const wave = await store.waves.create(project.id, { title: 'Nulmeting', fieldworks: [{ role, survey: role, version: library.latest(role)?.version ?? 1, form: 'full' }] })
  const [fieldwork] = await store.fieldworks.listOfWave(wave.id)
  if (fieldwork === undefined) throw new Error('no fieldwork')
  const order = new Map((await store.organisations.list(project.id)).map(({ id, name }) => [id, name]))
  const cohorts = (await store.cohorts.listOfFieldwork(fieldwork.id)).toSorted((a, b) => (order.get(a.organisation) ?? '').localeCompare(order.get(b.organisation) ?? ''))
  for (const { id } of cohorts) await store.cohorts.update(id, { invited: 20, ...(minimum !== undefined && { minimum }) })
  await store.fieldworks.open(fieldwork.id)
  for (const [index, cohort] of cohorts.entries()) {
    for (let number = 0; number < (people[index] ?? 0); number += 1) {
      const answers = await answersFor(house, cohort.id, number)
      await store.box.submit(fieldwork.id, { id: randomUUID(), cohort: cohort.id, survey: role, version: fieldwork.version, passHash: createHash('sha256').update(randomUUID()).digest('hex'), withdrawalHash: null, answers })
    }
  }
  return { fieldwork: fieldwork.id, cohorts: cohorts.map(({ id }) => id) }
}

async function published(role: Role, people: readonly number[], minimum?: number): Promise<Publication> {
  const { fieldwork } = await measured(role, people, minimum)
  await house.close(fieldwork)
  await house.publish(fieldwork)
  const publication = await house.store.publications.ofFieldwork(fieldwork)
  if (publication === null) throw new Error('nothing was published')
  return publication
}

describe('a publication', () => {
  let publication: Publication
  beforeAll(async () => {
    publication = await published('youth', [12, 9, 10])
  })

  test('keeps every promise about groups, and is what the schema says', () => {
    checkPublication(publication)
    expect(Publication.parse(publication)).toEqual(publication)
  })

  test('shows organisations with enough people and names the others without a number', () => {
    expect(publication.groups.map(({ title, n, minimum }) => [title, n, minimum])).toEqual([['Organisatie 1', 12, 10], ['Organisatie 3', 10, 10]])
    expect(publication.withheld).toEqual([{ organisation: expect.any(String), title: 'Organisatie 2' }])
  })

  test('counts nobody who is in no group', () => {
    expect(publication.response.map(({ invited, n }) => [invited, n]).sort((a, b) => (a[1] ?? 0) - (b[1] ?? 0))).toEqual([[20, 10], [20, 12]])
    const classes = new Set([...publication.members, ...publication.detailMembers].map((member) => member.class))
    for (const row of [...publication.distribution, ...publication.scores]) expect(classes).toContain(row.class)
  })

  test('says which questions, which meaning and which rules it was made with', () => {
    const survey = house.library.latest('youth')
    const easy = house.library.latest('youth-easy')
    expect(publication.survey).toEqual({
      survey: 'youth', version: 1, form: 'full', surveyHash: survey?.surveyHash, codebookHash: survey?.codebookHash,
      easy: [{ survey: 'youth-easy', version: 1, surveyHash: easy?.surveyHash, codebookHash: easy?.codebookHash }],
    })
    expect(publication.rules).toEqual({ version: 3, minimum: 10, detail: 10 })
  })

  test('has a hash over all of it', () => {
    const { hash, ...body } = publication
    expect(createHash('sha256').update(JSON.stringify(body)).digest('hex')).toBe(hash)
  })
})

test('a higher minimum that was promised is kept', async () => {
  const publication = await published('professional', [12, 15], 13)
  checkPublication(publication)
  expect(publication.groups.map(({ title, minimum }) => [title, minimum])).toEqual([['Organisatie 2', 13]])
})

test('below ten people no answer stands by itself, only whether it is favourable', async () => {
  const publication = await published('professional', [7])
  checkPublication(publication)
  expect(publication.groups).toHaveLength(1)
  expect(publication.distribution.length).toBeGreaterThan(0)
  expect(publication.distribution.filter(({ value }) => /^\d+$/.test(value))).toEqual([])
})

test('with too few people everywhere it is there, and shows nothing', async () => {
  const publication = await published('parent', [3, 0])
  expect(publication.groups).toEqual([])
  expect([publication.distribution, publication.scores, publication.response]).toEqual([[], [], []])
  expect(publication.withheld.map(({ title }) => title)).toContain('Organisatie 1')
})

describe('publishing', () => {
  test('is for a closed fieldwork', async () => {
    const { fieldwork } = await measured('manager', [6])
    await expect(house.publish(fieldwork)).rejects.toThrow(expect.objectContaining({ name: 'StateError' }))
    expect((await house.store.fieldworks.get(fieldwork)).state).toBe('open')
  })

  test('happens once, also when two people press the button together', async () => {
    const { fieldwork } = await measured('manager', [6])
    await house.close(fieldwork)
    const both = await Promise.allSettled([house.publish(fieldwork), house.publish(fieldwork)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const rejected = both.find((each) => each.status === 'rejected')
    expect(rejected?.reason).toMatchObject({ name: 'StateError' })
    expect((await house.store.fieldworks.get(fieldwork)).state).toBe('published')
  })
})
