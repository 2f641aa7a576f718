import { noAnswers, type RecordContent } from '@leidraadspiegel/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aScan } from '../../../packages/schema/any-evidence.ts'
import { anIndicator, aQuarter } from '../../../packages/schema/any-progress-record.ts'
import { anAction, aPoint } from '../../../packages/schema/any-record.ts'
import { prepare, type Measuring } from '../measuring.ts'
import { openTestHouse, type TestHouse } from '../open-house.ts'
import type { Answer, Visitor } from '../visitor.ts'

let house: TestHouse
let leader: Visitor
let measuring: Measuring

beforeAll(async () => {
  house = await openTestHouse()
  leader = await house.leader()
  measuring = await prepare(leader, ['De Linde', 'Het Anker'], ['professional'])
})
afterAll(() => house.leave())

const keep = (written: RecordContent): Promise<Answer> => leader.post(`/api/leader/organisations/${measuring.organisations[0]}/records`, { written, sure: true })
const remove = (id: string): Promise<Answer> => leader.send('DELETE', `/api/leader/records/${id}?after=1`)
const codes = (answers: readonly Answer[]): string[] => answers.flatMap(({ status, body }) => (status === 200 ? ['kept'] : body.problems.map(({ code }: { code: string }) => `${status} ${code}`))).toSorted()

describe('what two people keep at once', () => {
  test.each<[string, RecordContent, string]>([
    ['a page for those who took part', { kind: 'result-page', content: { wave: 1, audience: 'staff', state: 'draft', expectedOn: null, said: [], doing: [], notYet: [], thanks: '' } }, 'already-there'],
    ['a page for the board', { kind: 'board-page', content: { wave: 1, why: '', ask: '', returnOn: null } }, 'already-there'],
    ['a meeting', { kind: 'feedback-meeting', content: { wave: 1, on: '2026-11-20', who: ['Teamleider'], answers: noAnswers() } }, 'already-there'],
    ['a finding', { kind: 'finding', content: { about: { of: 'obstacle', theme: 'tijd' }, line: 'Te weinig tijd.', source: 'conversation', evidence: [], shared: true } }, 'shared-twice'],
    ['a scan', aScan(), 'statement-twice'],
    ['the short route', { kind: 'small-route', content: { staff: 'under-50', chosen: true, doneElsewhere: [] } }, 'route-twice'],
    ['an indicator', anIndicator(), 'indicator-twice'],
  ])('of %s is kept once', async (_, written, code) => {
    expect(codes(await Promise.all([keep(written), keep(written)]))).toEqual([`400 ${code}`, 'kept'])
  })

  test('of a quarter is kept once, and can be changed afterwards', async () => {
    const { body: { record: indicator } } = await keep(anIndicator({ measure: 'own', name: 'Overdrachten', unit: 'keer' }))
    const quarter = (value: number): RecordContent => aQuarter(indicator.id, { number: { measure: 'own', value } })
    const answers = await Promise.all([keep(quarter(5)), keep(quarter(9))])
    expect(codes(answers)).toEqual(['400 quarter-twice', 'kept'])
    const { id } = answers.find(({ status }) => status === 200)!.body.record
    expect((await leader.send('PUT', `/api/leader/records/${id}`, { written: quarter(6), after: 1, sure: true })).status).toBe(200)
  })

  test('rests on a ground that goes at that moment, or the ground is gone; never neither', async () => {
    for (const first of ['ground', 'action']) {
      const { body: { record: point } } = await keep(aPoint())
      const action = anAction({ improvement: point.id })
      const answers = await Promise.all(first === 'ground' ? [remove(point.id), keep(action)] : [keep(action), remove(point.id)])
      expect(codes(answers)).toEqual([expect.stringMatching(/^(400 ground-gone|409 action)$/), 'kept'])
    }
  })
})
