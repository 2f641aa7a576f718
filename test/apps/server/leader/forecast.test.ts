import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '@leidraadspiegel/schema'
import { prepare, type Measuring } from '../measuring.ts'
import { openTestHouse, type TestHouse } from '../open-house.ts'
import type { Visitor } from '../visitor.ts'

let house: TestHouse
let leader: Visitor
let real: Measuring

beforeAll(async () => {
  house = await openTestHouse()
  leader = await house.leader()
  real = await prepare(leader, ['De Linde', 'Het Anker'], ['professional'], false)
})
afterAll(() => house.leave())

const ask = (expected: unknown, more: object = {}) => leader.post(`/api/leader/projects/${real.project}/forecast`, { expected, ...more })

describe('what could be seen in a wave with so many people', () => {
  test('is said per organisation by its name and drawn, with the minimum of the role', async () => {
    const [linde, anker] = real.organisations
    const { status, body } = await ask([{ organisation: linde, role: 'youth', people: 24 }, { organisation: anker, role: 'youth', people: 9 }], { width: 400, scheme: 'dark' })
    expect(status).toBe(200)
    expect(body.rows.map(({ organisation, people, minimum }: Record<string, unknown>) => [organisation, people, minimum])).toEqual([['De Linde', 24, 10], ['Het Anker', 9, 10]])
    expect(body.sentences.join(' ')).toContain('minder dan 10')
    expect(body.svg).toMatch(/^<svg/)
    expect(body.notes.join(' ')).not.toContain('proefproject')
  })

  test('without numbers is a sentence', async () => {
    expect((await ask([])).body).toMatchObject({ sentences: ['Er zijn nog geen aantallen ingevuld.'], svg: null })
  })

  test('two organisations of one name stay two rows', async () => {
    const { organisation } = (await leader.post(`/api/leader/projects/${real.project}/organisations`, { name: 'De Linde', kind: 'implementing', contact: '', crisis: '112' })).body
    const { body } = await ask([real.organisations[0], organisation.id].map((id) => ({ organisation: id, role: 'manager', people: 12 })))
    expect(new Set(body.rows.map((row: { organisation: string }) => row.organisation)).size).toBe(2)
  })

  test.each([
    ['an organisation of somebody else', () => [{ organisation: newId(), role: 'youth', people: 12 }]],
    ['one that stands twice', () => [12, 13].map((people) => ({ organisation: real.organisations[0], role: 'youth', people }))],
    ['a fraction of a person', () => [{ organisation: real.organisations[0], role: 'youth', people: 1.5 }]],
    ['more people than there are', () => [{ organisation: real.organisations[0], role: 'youth', people: 1e9 }]],
    ['a role that does not exist', () => [{ organisation: real.organisations[0], role: 'keizer', people: 12 }]],
  ])('%s is refused', async (_, expected) => {
    const { status, body } = await ask(expected())
    expect([status, body.code]).toEqual([400, 'body-refused'])
  })
})
