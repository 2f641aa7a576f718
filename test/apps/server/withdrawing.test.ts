import { randomBytes } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { canary, filesWith } from '../../packages/store/canary.ts'
import { addWave, answersFor, passFor, prepare, secretOf, submissionFor, type Measuring } from './measuring.ts'
import { openTestHouse, type TestHouse } from './open-house.ts'
import type { Visitor } from './visitor.ts'

let house: TestHouse
let leader: Visitor
let measuring: Measuring
const people: Record<string, { withdrawal: string; text: string }> = {}

const withdraw = (withdrawal: unknown) => house.visitor().post('/api/box/withdrawals', { withdrawal })
/** Every file of the data folder, whatever it is called. */
const allFiles = async (): Promise<string[]> => (await readdir(house.folder, { recursive: true, withFileTypes: true })).filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name))
const holding = async (...needles: string[]): Promise<string[]> => (await filesWith(await allFiles(), ...needles)).map((path) => path.slice(house.folder.length + 1).split('/')[0]!)

/** Twelve people, of whom one keeps the receipt and wrote texts that do not compress. */
async function answered(name: string, wave: Pick<Measuring, 'fieldworks' | 'cohorts'>, steps: readonly string[]): Promise<void> {
  const [fieldwork, cohort] = [wave.fieldworks.professional!, wave.cohorts.professional![0]!]
  expect((await leader.post(`/api/leader/fieldworks/${fieldwork}/open`)).status).toBe(200)
  const secret = await secretOf(leader, cohort)
  for (let number = 0; number < 12; number += 1) {
    const pass = await passFor(house.visitor(), cohort, secret)
    const person = { withdrawal: randomBytes(32).toString('hex'), text: canary() }
    const submission = await submissionFor(house, pass, { ...(await answersFor(house, cohort, number)), 'pro-o1': person.text })
    expect((await house.visitor().post('/api/box/responses', { ...submission, withdrawal: person.withdrawal })).status).toBe(200)
    if (number === 5) people[name] = person
  }
  for (const step of steps) expect((await leader.post(`/api/leader/fieldworks/${fieldwork}/${step}`)).status, step).toBe(200)
}

beforeAll(async () => {
  house = await openTestHouse()
  leader = await house.leader()
  measuring = await prepare(leader, ['De Linde'], ['professional'])
  await answered('published', measuring, ['close', 'publish'])
  await answered('closed', await addWave(leader, measuring.project, measuring.organisations, ['professional'], 'Tweede'), ['close'])
  await answered('open', await addWave(leader, measuring.project, measuring.organisations, ['professional'], 'Derde'), [])
})
afterAll(() => house.leave())

describe('withdrawing through the box', () => {
  test.each([['open', 'box'], ['closed', 'answers'], ['published', 'texts']])('from a fieldwork that is %s: the answers were in %s, and then no file holds a byte of them', async (state, folder) => {
    const { withdrawal, text } = people[state]!
    expect(await holding(text)).toEqual([folder])
    expect(await withdraw(withdrawal)).toMatchObject({ status: 200, body: { received: true } })
    await house.store.withdrawals.finish()
    expect(await holding(text, text.slice(0, 40), text.slice(-40))).toEqual([])
    for (const path of await holding(withdrawal)) expect(path).toMatch(/^office\.duckdb(\.wal)?$/)
  })

  test('leaves what was published as it was', async () => {
    expect((await house.store.publications.ofFieldwork(measuring.fieldworks.professional!))?.groups[0]?.n).toBe(12)
  })

  test('gets the same answer, byte for byte, with and without a response, the first time and again', async () => {
    const answers = []
    for (const hash of [people['open']!.withdrawal, randomBytes(32).toString('hex'), people['published']!.withdrawal]) {
      const { status, body, headers } = await withdraw(hash)
      answers.push(JSON.stringify([status, body, [...headers]]))
    }
    expect(new Set(answers).size).toBe(1)
  })

  test('is answered before any file is searched, so that nobody can tell from the time', async () => {
    const { finish } = house.store.withdrawals
    const waiting = vi.fn<() => Promise<void>>(() => new Promise(() => {}))
    house.store.withdrawals.finish = waiting
    try {
      expect((await withdraw(randomBytes(32).toString('hex'))).status).toBe(200)
      expect(waiting).toHaveBeenCalledTimes(1)
    } finally {
      house.store.withdrawals.finish = finish
    }
  })

  test('of something that is no hash is refused', async () => {
    for (const wrong of ['', 'anker appel akker album anijs april', 'A'.repeat(64), 7, null, [randomBytes(32).toString('hex')]]) expect((await withdraw(wrong)).status).toBe(400)
    expect((await house.visitor().post('/api/box/withdrawals', { withdrawal: 'a'.repeat(64), cohort: measuring.cohorts.professional![0] })).status).toBe(400)
  })
})
