import { randomBytes, randomUUID } from 'node:crypto'
import { readdir, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Pass } from '@leidraadspiegel/schema'
import { makeDraftCode } from '../../../../apps/respondent/src/draft/draft-code.ts'
import { openDraft, sealDraft } from '../../../../apps/respondent/src/draft/seal-draft.ts'
import { createBox, type BoxPorts } from '../../../../apps/server/src/box/index.ts'
import { canary, filesWith } from '../../../packages/store/canary.ts'
import { passFor, prepare, secretOf, type Measuring } from '../measuring.ts'
import { openTestHouse, type TestHouse } from '../open-house.ts'
import type { Answer, Visitor } from '../visitor.ts'

let house: TestHouse
let leader: Visitor
let visitor: Visitor
let measuring: Measuring
let cohort: string
let pass: Pass

beforeAll(async () => {
  house = await openTestHouse()
  leader = await house.leader()
  visitor = house.visitor()
  measuring = await prepare(leader, ['De Linde'], ['youth', 'parent'])
  cohort = measuring.cohorts.youth![0]!
  const secret = await secretOf(leader, cohort)
  await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.youth}/open`)
  pass = await passFor(visitor, cohort, secret)
})
afterAll(() => house.leave())

const hex = (): string => randomBytes(32).toString('hex')
const noise = (bytes = 16_412): string => randomBytes(bytes).toString('base64')
const keep = (body: object): Promise<Answer> => visitor.post('/api/box/drafts', { pass, locator: hex(), sealed: noise(), ...body })
const open = (body: object): Promise<Answer> => visitor.post('/api/box/drafts/open', { cohort, ...body })
const remove = (body: object): Promise<Answer> => visitor.post('/api/box/drafts/remove', { cohort, ...body })
const outcome = ({ status, body }: Answer): unknown[] => [status, body.code ?? body]
const filesOfHouse = async (): Promise<string[]> => (await readdir(house.folder, { recursive: true, withFileTypes: true })).filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name))
const step = (name: string) => leader.post(`/api/leader/fieldworks/${measuring.fieldworks.youth}/${name}`)

describe('what somebody locked to go on later', () => {
  test('is given back to who knows its place, and is gone after it was removed', async () => {
    const [locator, sealed] = [hex(), noise()]
    expect(outcome(await keep({ locator, sealed }))).toEqual([200, { kept: true }])
    expect(outcome(await open({ locator }))).toEqual([200, { sealed }])
    expect((await open({ locator })).headers.get('cache-control')).toBe('no-store')
    expect(outcome(await remove({ locator }))).toEqual([200, { removed: true }])
    expect(outcome(await open({ locator }))).toEqual([404, 'not-found'])
  })

  test('removing says the same whether or not something was there', async () => {
    expect(outcome(await remove({ locator: hex() }))).toEqual([200, { removed: true }])
    expect(outcome(await visitor.post('/api/box/drafts/remove', { cohort: '0000000000000000', locator: hex() }))).toEqual([200, { removed: true }])
  })

  test('stands beside nothing: no file holds the pass with which it was kept, and none but its own name the place', async () => {
    const locator = hex()
    await keep({ locator })
    const files = await filesOfHouse()
    expect(files.filter((path) => path.includes(locator))).toEqual([join(house.folder, 'drafts', measuring.fieldworks.youth!, locator)])
    expect(await filesWith(files, locator, Buffer.from(locator, 'hex'), pass.nonce, Buffer.from(pass.nonce, 'hex'), pass.mac)).toEqual([])
  })

  test('cannot be read by who has the whole data folder: nothing of the answers, the words or the response stands in any file', async () => {
    const code = await makeDraftCode()
    const [text, id] = [canary(), randomUUID()]
    const sealed = await sealDraft({ id, pass, survey: 'youth', version: 1, page: 'p', answers: { 'jon-o1': text } }, code.key)
    expect(outcome(await keep({ locator: code.locator, sealed }))).toEqual([200, { kept: true }])
    const files = await filesOfHouse()
    expect(files.some((path) => path.endsWith(code.locator))).toBe(true)
    expect(await filesWith(files, text, text.slice(0, 40), text.slice(-40), code.words.join(' '), id, pass.nonce)).toEqual([])
    const found = await open({ locator: code.locator })
    expect((await openDraft(found.body.sealed, code.key))?.answers).toEqual({ 'jon-o1': text })
  })

  test('is not kept for who shows no pass of this fieldwork', async () => {
    expect(outcome(await keep({ pass: { ...pass, nonce: '0'.repeat(32) } }))).toEqual([403, 'forged-pass'])
    expect(outcome(await keep({ pass: { ...pass, cohort: '0000000000000000' } }))).toEqual([404, 'not-found'])
    expect(outcome(await keep({ pass: { ...pass, cohort: measuring.cohorts.parent![0]! } }))).toEqual([409, 'fieldwork-not-open'])
    const before = await readdir(join(house.folder, 'drafts', measuring.fieldworks.youth!))
    expect((await keep({ pass: undefined })).status).toBe(400)
    expect(await readdir(join(house.folder, 'drafts', measuring.fieldworks.youth!))).toEqual(before)
  })

  test('has one size, one kind of place, and nothing beside it', async () => {
    for (const wrong of [{ sealed: noise(16_411) }, { sealed: noise(16_413) }, { sealed: '' }, { sealed: 'é'.repeat(10_000) }, { sealed: 7 }, { locator: '../../office.duckdb' }, { locator: 'A'.repeat(64) }, { locator: hex().slice(1) }, { answers: {} }]) {
      expect(outcome(await keep(wrong)), JSON.stringify(wrong).slice(0, 60)).toEqual([400, 'body-refused'])
    }
    expect(outcome(await keep({ sealed: noise(40_000) }))).toEqual([413, 'body-too-large'])
    for (const wrong of [{ locator: '..' }, { locator: [hex()] }, { locator: hex(), pass }, { cohort: '../x', locator: hex() }]) {
      expect([outcome(await open(wrong)), outcome(await remove(wrong))]).toEqual([[400, 'body-refused'], [400, 'body-refused']])
    }
  })

  test('does not open any more after a fortnight, by the clock and not by the cleaning', async () => {
    const locator = hex()
    await keep({ locator })
    const old = new Date(Date.now() - 15 * 86_400_000)
    await utimes(join(house.folder, 'drafts', measuring.fieldworks.youth!, locator), old, old)
    expect(outcome(await open({ locator }))).toEqual([404, 'not-found'])
  })

  test('can be kept and opened while the fieldwork stands still, and is gone when it closes', async () => {
    const locator = hex()
    await step('pause')
    expect(outcome(await keep({ locator }))).toEqual([200, { kept: true }])
    expect((await open({ locator })).status).toBe(200)
    await step('resume')
    await step('close')
    expect([outcome(await open({ locator })), outcome(await keep({ locator }))]).toEqual([[409, 'fieldwork-closed'], [409, 'fieldwork-closed']])
    expect(outcome(await remove({ locator }))).toEqual([200, { removed: true }])
    expect(await readdir(join(house.folder, 'drafts'))).toEqual([])
  })
})

test('so many are kept at once, and then a few a second, for everybody together', async () => {
  let kept = 0
  let time = 0
  const ports: Partial<BoxPorts> = {
    slot: async () => ({ cohort, fieldwork: 'f', survey: 'youth', version: 1, form: 'full', words: true, ownCode: false }),
    state: async () => 'open',
    genuine: async () => true,
    drafts: { keep: async () => (kept++, 'kept'), read: async () => null, remove: async () => {} },
  }
  const box = createBox(ports as BoxPorts, () => time)
  const body = JSON.stringify({ pass, locator: hex(), sealed: noise() })
  const statuses: number[] = []
  for (let number = 0; number < 320; number += 1) {
    if (number === 310) time += 3_000
    statuses.push((await box.request('/drafts', { method: 'POST', body, headers: { 'content-type': 'application/json' } })).status)
  }
  expect([statuses.slice(0, 300), statuses.slice(300, 310), statuses.slice(310)]).toEqual([Array(300).fill(200), Array(10).fill(429), [...Array(6).fill(200), ...Array(4).fill(429)]])
  expect(kept).toBe(306)
})
