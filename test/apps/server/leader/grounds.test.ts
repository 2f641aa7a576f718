import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAction, aPoint } from '../../../packages/schema/any-record.ts'
import { prepare, type Measuring } from '../measuring.ts'
import { openTestHouse, type TestHouse } from '../open-house.ts'
import type { Visitor } from '../visitor.ts'
import { visitorWith } from './visitor-with.ts'

let house: TestHouse
let coordinator: Visitor
let measuring: Measuring
/** Points of the first organisation, of the second and of the network. */
const points: Record<'own' | 'other' | 'network', string> = { own: '', other: '', network: '' }

const ofNetwork = (): string => `/api/leader/projects/${measuring.project}/records`
const ofOrganisation = (index: number): string => `/api/leader/organisations/${measuring.organisations[index]}/records`
const outcome = async (at: string, improvement: string, who = coordinator): Promise<unknown> => {
  const { status, body } = await who.post(at, { written: anAction({ improvement }), sure: true })
  return status === 200 ? 'kept' : [status, body.problems.map(({ code }: { code: string }) => code)]
}

beforeAll(async () => {
  house = await openTestHouse()
  coordinator = await house.leader()
  measuring = await prepare(coordinator, ['De Linde', 'Het Anker'], ['professional'])
  for (const [name, at] of [['own', ofOrganisation(0)], ['other', ofOrganisation(1)], ['network', ofNetwork()]] as const) points[name] = (await coordinator.post(at, { written: aPoint(), sure: true })).body.record.id
})
afterAll(() => house.leave())

describe('what an organisation writes', () => {
  test('rests on what it wrote itself and on what the network wrote', async () => {
    for (const ground of [points.own, points.network]) expect(await outcome(ofOrganisation(0), ground)).toBe('kept')
  })

  test('never rests on what another organisation wrote, whoever writes it', async () => {
    expect(await outcome(ofOrganisation(0), points.other)).toEqual([400, ['ground-elsewhere']])
    const leader = await visitorWith(house, [{ project: measuring.project, organisation: measuring.organisations[0]!, role: 'leader' }])
    expect(await outcome(ofOrganisation(0), points.other, leader)).toEqual([400, ['ground-gone']])
    expect((await coordinator.send('DELETE', `/api/leader/records/${points.other}?after=1`)).status).toBe(200)
  })
})

test('what the network writes may rest on what an organisation wrote', async () => {
  expect(await outcome(ofNetwork(), points.own)).toBe('kept')
})
