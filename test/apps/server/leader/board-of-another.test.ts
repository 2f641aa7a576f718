import { noAnswers, type GrantedRole, type RecordContent } from '@leidraadspiegel/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anOwnFigure, aJointAnswer, aRound } from '../../../packages/schema/any-evidence.ts'
import { prepare, takePart, type Measuring } from '../measuring.ts'
import { openTestHouse, type TestHouse } from '../open-house.ts'
import type { Visitor } from '../visitor.ts'
import { visitorWith } from './visitor-with.ts'

let house: TestHouse
let measuring: Measuring
let board: Visitor
let leader: Visitor
/** Leads one organisation and is on the board of another. */
let both: Visitor

const written: RecordContent[] = [
  { kind: 'feedback-meeting', content: { wave: 1, on: '2026-11-20', who: ['Teamleider'], answers: noAnswers() } },
  { kind: 'board-page', content: { wave: 1, why: '', ask: 'Tijd.', returnOn: null } },
  aRound({ count: '1-2', agreedOn: '2026-01-10' }),
  anOwnFigure(),
  aJointAnswer(),
]

beforeAll(async () => {
  house = await openTestHouse()
  const coordinator = await house.leader()
  measuring = await prepare(coordinator, ['De Linde', 'Het Anker'], ['youth'])
  await coordinator.post(`/api/leader/fieldworks/${measuring.fieldworks.youth}/open`)
  await takePart(house, coordinator, measuring.cohorts.youth![0]!, 12)
  for (const step of ['close', 'publish']) await coordinator.post(`/api/leader/fieldworks/${measuring.fieldworks.youth}/${step}`)
  const [own, other] = measuring.organisations
  for (const each of written) expect((await coordinator.post(`/api/leader/organisations/${own}/records`, { written: each, sure: true })).status).toBe(200)
  const as = (role: GrantedRole, organisation: string | undefined) => ({ project: measuring.project, organisation: organisation ?? null, role })
  board = await visitorWith(house, [as('reader', own)])
  leader = await visitorWith(house, [as('leader', own)])
  both = await visitorWith(house, [as('reader', own), as('leader', other)])
})
afterAll(() => house.leave())

const inProject = (rest: string): string => `/api/leader/projects/${measuring.project}${rest}`
const about = (index: number): string => `about=${measuring.organisations[index]}&wave=1`
const besideAt = (analysis: string): string => inProject(`/results/${analysis}/beside?organisation=${measuring.organisations[0]}`)
const kinds = ({ body }: { body: { beside: { from: string }[] } }): string[] => [...new Set(body.beside.map(({ from }) => from))].toSorted()

describe('who leads one organisation and reads the figures of another', () => {
  test('hears the figures of both, and reads on paper of the first only what was written down', async () => {
    expect((await both.get(inProject(`/meeting?${about(0)}`))).status).toBe(200)
    for (const path of ['/meeting/hand-out', '/board-page']) {
      const { status, body } = await both.get(inProject(`${path}?${about(0)}`))
      expect([path, status, body.code]).toEqual([path, 404, 'not-found'])
      for (const own of [about(1), 'about=network']) expect([path, (await both.get(inProject(`${path}?${own}`))).status]).toEqual([path, 200])
      expect([path, (await leader.get(inProject(`${path}?${about(0)}`))).status]).toEqual([path, 200])
    }
  })

  test('reads beside the figures nothing that the other wrote down', async () => {
    expect(kinds(await both.get(besideAt('on-one-page')))).toEqual([])
    expect(kinds(await leader.get(besideAt('on-one-page')))).toEqual(['conversations', 'management-answer', 'own-figure'])
  })
})

describe('the board of an organisation', () => {
  test('sees the figures, and nothing of what was written down beside them', async () => {
    const figures = await board.get(inProject(`/results/on-one-page?organisation=${measuring.organisations[0]}`))
    expect([figures.status, figures.body.rows.length > 0]).toEqual([200, true])
    expect((await board.get(inProject(`/results/on-one-page/notes?organisation=${measuring.organisations[0]}`))).status).toBe(200)
    expect((await board.get(besideAt('on-one-page'))).status).toBe(404)
  })
})
