import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { OwnCode, Publication } from '@leidraadspiegel/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesWith } from '../../packages/store/canary.ts'
import { addWave, answersFor, passFor, prepare, secretOf, submissionFor, type Measuring } from './measuring.ts'
import { openTestHouse, type TestHouse } from './open-house.ts'
import type { Visitor } from './visitor.ts'

let house: TestHouse
let leader: Visitor
beforeAll(async () => {
  house = await openTestHouse()
  leader = await house.leader()
})
afterAll(() => house.leave())

/** What the browser of this person sends, the same in every wave. */
const codeOf = (person: number): OwnCode => Array.from({ length: 8 }, (_, left) => createHash('sha256').update(`canary ${person} ${left}`).digest('hex'))
const filesOf = async (folder: string): Promise<string[]> => (await readdir(folder, { recursive: true, withFileTypes: true })).filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name))

/** These people take part, with their codes or without. */
async function send(cohort: string, people: readonly number[], withCode: boolean, shift = 0): Promise<void> {
  const visitor = house.visitor()
  const secret = await secretOf(leader, cohort)
  const statuses = await Promise.all(people.map(async (person) => {
    const body = await submissionFor(house, await passFor(visitor, cohort, secret), await answersFor(house, cohort, person + shift))
    return (await visitor.post('/api/box/responses', withCode ? { ...body, ownCode: codeOf(person) } : body)).status
  }))
  expect(new Set(statuses)).toEqual(new Set([200]))
}

const tables = ({ distribution, scores, otherScores, choices, choiceBases, response, detailClasses }: Publication) => ({ distribution, scores, otherScores, choices, choiceBases, response, detailClasses })
const people = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index)

/** Two waves of 30 and 40 professionals, of whom 30 are the same; they give a code when `withCodes`. */
async function twoWaves(withCodes: boolean): Promise<{ measuring: Measuring; first: string; second: string }> {
  const measuring = await prepare(leader, ['Jeugdhulp De Linde'], ['professional'])
  if (withCodes) expect((await leader.send('PUT', `/api/leader/projects/${measuring.project}/own-code`, { on: true })).status).toBe(200)
  const first = measuring.fieldworks.professional!
  await open(first)
  await send(measuring.cohorts.professional![0]!, people(0, 30), withCodes)
  await closeAndPublish(first)
  const wave = await addWave(leader, measuring.project, measuring.organisations, ['professional'], 'Vervolgmeting')
  const second = wave.fieldworks.professional!
  await open(second)
  await send(wave.cohorts.professional![0]!, people(0, 40), withCodes, 1_000)
  return { measuring, first, second }
}

const open = async (fieldwork: string): Promise<void> => expect((await leader.post(`/api/leader/fieldworks/${fieldwork}/open`)).status).toBe(200)
async function closeAndPublish(fieldwork: string): Promise<void> {
  for (const step of ['close', 'publish']) expect((await leader.post(`/api/leader/fieldworks/${fieldwork}/${step}`)).status).toBe(200)
}

/** What the change of the organisation says, with what is counted of people and what is not. */
async function changeOf({ project }: Measuring): Promise<{ means: unknown[]; intervals: unknown[]; linked: unknown[] }> {
  const { status, body } = await leader.get(`/api/leader/projects/${project}/results/change-per-criterion?role=professional&baseline=1&wave=2`)
  expect(status).toBe(200)
  const rows: Record<string, unknown>[] = body.rows
  return { means: rows.map((row) => [row['subject'], row['meanThen'], row['meanNow']]), intervals: rows.map((row) => [row['lower'], row['upper']]), linked: rows.map((row) => row['linked']) }
}

describe('staff who give a code of their own in two waves', { timeout: 180_000 }, () => {
  let project: string
  let published: Publication
  let change: Awaited<ReturnType<typeof changeOf>>
  const codes = people(0, 40).flatMap(codeOf)

  test('are told so on the start page, and only there where it was chosen', async () => {
    const { project: id, cohorts, fieldworks } = await prepare(leader, ['Anker'], ['professional', 'manager', 'youth'])
    await leader.send('PUT', `/api/leader/projects/${id}/own-code`, { on: true })
    const pages: string[] = []
    for (const role of ['professional', 'manager', 'youth'] as const) {
      await open(fieldworks[role]!)
      pages.push((await house.visitor().get(`/m/${cohorts[role]![0]}`)).body)
    }
    const plain = await prepare(leader, ['Anker'], ['professional'])
    await open(plain.fieldworks.professional!)
    pages.push((await house.visitor().get(`/m/${plain.cohorts.professional![0]}`)).body)
    expect(pages.map((page) => page.includes('eigen code'))).toEqual([true, true, false, false])
    expect(pages.map((page) => /"ownCode":\{"salt":"[0-9a-f]{32}"\}/.test(page))).toEqual([true, true, false, false])
  })

  test('are counted as the same people in the second publication, and the change is judged with them', async () => {
    const { measuring, first, second } = await twoWaves(true)
    project = measuring.project
    expect(await filesWith(await filesOf(house.folder), ...codes)).toEqual([])
    await closeAndPublish(second)
    published = (await house.store.publications.ofFieldwork(second))!
    expect((await house.store.publications.ofFieldwork(first))!.scorePairs).toEqual([])
    const pairs = new Map<string, number>()
    for (const { criterion, n, baseline } of published.scorePairs) {
      expect(baseline).toBe(1)
      pairs.set(criterion, (pairs.get(criterion) ?? 0) + n)
    }
    expect(Math.max(...pairs.values())).toBe(30)
    expect(published.answerPairs.length).toBeGreaterThan(0)
    change = await changeOf(measuring)
    expect(change.linked).toContain(30)
  })

  test('leave no code in any file or publication, whatever is looked through', async () => {
    expect(await filesWith(await filesOf(house.folder), ...codes)).toEqual([])
    expect(codes.filter((value) => JSON.stringify(published).includes(value))).toEqual([])
  })

  test('differ from who gave none in nothing that is published but the pairs', async () => {
    const { measuring, second } = await twoWaves(false)
    await closeAndPublish(second)
    const without = (await house.store.publications.ofFieldwork(second))!
    expect([without.scorePairs, without.answerPairs]).toEqual([[], []])
    expect(tables(published)).toEqual(tables(without))
    const other = await changeOf(measuring)
    expect(change.means).toEqual(other.means)
    expect(other.linked.filter((linked) => linked !== null)).toEqual([])
    expect(change.intervals).not.toEqual(other.intervals)
  })

  test('are shown to the leader as the publication counts them, and can be forgotten', async () => {
    const view = (await leader.get(`/api/leader/projects/${project}/own-code`)).body
    expect(view).toMatchObject({ state: 'on', fieldworks: [{ role: 'professional' }, { role: 'professional' }], found: [{ baseline: 1, wave: 2, title: 'Jeugdhulp De Linde', people: 30, n: 40 }] })
    expect((await leader.send('PUT', `/api/leader/projects/${project}/own-code`, { on: false })).status).toBe(409)
    expect((await leader.post(`/api/leader/projects/${project}/own-code/end`)).body).toMatchObject({ state: 'ended', found: view.found })
    expect((await leader.post(`/api/leader/projects/${project}/own-code/end`)).status).toBe(409)
    expect((await filesOf(house.folder)).filter((file) => file.includes('links') && published.fieldwork !== '' && file.includes(published.fieldwork))).toEqual([])
  })
})

describe('the box', () => {
  test('takes eight values of one form or none, and none where nobody asked', async () => {
    const plain = await prepare(leader, ['Anker'], ['professional'])
    const asking = await prepare(leader, ['Anker'], ['professional', 'parent'])
    await leader.send('PUT', `/api/leader/projects/${asking.project}/own-code`, { on: true })
    for (const id of [plain.fieldworks.professional!, asking.fieldworks.professional!, asking.fieldworks.parent!]) await open(id)
    const outcome = async (cohort: string, ownCode: unknown): Promise<number> => {
      const pass = await passFor(house.visitor(), cohort, await secretOf(leader, cohort))
      return (await house.visitor().post('/api/box/responses', { ...(await submissionFor(house, pass, await answersFor(house, cohort))), ownCode })).status
    }
    const [asked] = asking.cohorts.professional!
    expect([await outcome(asked!, codeOf(1)), await outcome(asked!, undefined)]).toEqual([200, 200])
    for (const wrong of [codeOf(1).slice(1), [...codeOf(1), 'a'], codeOf(1).map((value) => value.toUpperCase()), 'ABC', null, codeOf(1).with(3, '')]) expect(await outcome(asked!, wrong)).toBe(400)
    expect(await outcome(plain.cohorts.professional![0]!, codeOf(1))).toBe(400)
    expect(await outcome(asking.cohorts.parent![0]!, codeOf(1))).toBe(400)
  })

  test('takes the answers of who still had the card in front of him when linking ended, without the code', async () => {
    const asking = await prepare(leader, ['Anker'], ['professional'])
    await leader.send('PUT', `/api/leader/projects/${asking.project}/own-code`, { on: true })
    await open(asking.fieldworks.professional!)
    await leader.post(`/api/leader/projects/${asking.project}/own-code/end`)
    await send(asking.cohorts.professional![0]!, [1], true)
    expect((await house.visitor().get(`/m/${asking.cohorts.professional![0]}`)).body).toContain('"ownCode":null')
  })
})
