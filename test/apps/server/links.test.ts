import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '@leidraadspiegel/schema'
import { passFor, prepare, submissionFor, type Measuring } from './measuring.ts'
import { openTestHouse, type TestHouse } from './open-house.ts'
import type { Visitor } from './visitor.ts'

let house: TestHouse
let leader: Visitor
let visitor: Visitor
let measuring: Measuring
let cohort: string
let secrets: string[]

beforeAll(async () => {
  house = await openTestHouse()
  leader = await house.leader()
  visitor = house.visitor()
  measuring = await prepare(leader, ['De Linde', 'Het Anker'], ['professional'])
  cohort = measuring.cohorts.professional?.[0] ?? ''
  const { status, body } = await leader.post(`/api/leader/cohorts/${cohort}/invitations`, { count: 5 })
  expect(status).toBe(201)
  secrets = body.links.map((link: string) => new URL(link).hash.slice(1))
  expect(body.links[0]).toBe(`http://localhost:3000/m/${cohort}#${secrets[0]}`)
  await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.professional}/open`)
})
afterAll(() => house.leave())

const start = async (of: string, secret: string): Promise<unknown[]> => {
  const { status, body } = await visitor.post('/api/desk/start', { cohort: of, secret })
  return [status, body.code ?? 'pass']
}

describe('a personal link', () => {
  test('is one of a kind', () => {
    expect(new Set(secrets).size).toBe(5)
  })

  test('gives a pass, two more after a lost one, and then no more', async () => {
    const [secret = ''] = secrets
    const outcomes = []
    for (let attempt = 0; attempt < 4; attempt += 1) outcomes.push(await start(cohort, secret))
    expect(outcomes).toEqual([[200, 'pass'], [200, 'pass'], [200, 'pass'], [410, 'used-link']])
  })

  test('works for its own cohort only', async () => {
    expect(await start(measuring.cohorts.professional?.[1] ?? '', secrets[1] ?? '')).toEqual([404, 'unknown-link'])
    expect(await start(cohort, secrets[1] ?? '')).toEqual([200, 'pass'])
  })

  test('that was invented is unknown, as is one of a cohort that is not there', async () => {
    for (const [of, secret] of [[cohort, 'x'.repeat(26)], [cohort, ''], [newId(), secrets[2] ?? ''], ['nonsense', secrets[2] ?? '']] as const) {
      expect(await start(of, secret)).toEqual([404, 'unknown-link'])
    }
  })

  test('and its pass are nowhere in the data folder', async () => {
    const pass = await passFor(visitor, cohort, secrets[3] ?? '')
    await visitor.post('/api/box/responses', await submissionFor(house, pass, {}))
    const files = (await readdir(house.folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
    for (const file of files) {
      const bytes = await readFile(join(file.parentPath, file.name), 'latin1')
      for (const word of [secrets[3] ?? '', pass.nonce, pass.mac]) expect(bytes.toLowerCase().includes(word.toLowerCase()), file.name).toBe(false)
    }
  })

  test('cannot be made any more after closing', async () => {
    await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.professional}/close`)
    const { status, body } = await leader.post(`/api/leader/cohorts/${cohort}/invitations`, { count: 1 })
    expect([status, body.code]).toEqual([409, 'fieldwork-closed'])
    const folders = await readdir(house.folder)
    const used = folders.includes('used') ? await readdir(join(house.folder, 'used')) : []
    expect(used).toEqual([])
  })
})
