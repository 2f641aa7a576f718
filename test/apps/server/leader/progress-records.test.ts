import { newId, quarterAfter, quarterOf, today, type RecordContent } from '@leidraadspiegel/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAction } from '../../../packages/schema/any-record.ts'
import { aHappening, anExplanation, anIndicator, aQuarter, aReflection } from '../../../packages/schema/any-progress-record.ts'
import { addWave, prepare, type Measuring } from '../measuring.ts'
import { openTestHouse, type TestHouse } from '../open-house.ts'
import type { Visitor } from '../visitor.ts'

let house: TestHouse
let leader: Visitor
let measuring: Measuring
let trained: string

const keep = async (written: RecordContent, of = 0) => leader.post(of < 0 ? `/api/leader/projects/${measuring.project}/records` : `/api/leader/organisations/${measuring.organisations[of]}/records`, { written, sure: true })
const kept = async (written: RecordContent, of = 0): Promise<string> => (await keep(written, of)).body.record.id
const own = (name: string, unit = 'keer') => anIndicator({ measure: 'own', name, unit, target: null })

beforeAll(async () => {
  house = await openTestHouse()
  leader = await house.leader()
  measuring = await prepare(leader, ['De Linde', 'Het Anker'], ['professional'])
  trained = await kept(anIndicator())
})
afterAll(() => house.leave())

const complaintsOf = async (answer: ReturnType<typeof keep>): Promise<[string, string][]> => {
  const { status, body } = await answer
  return status === 400 ? body.problems.map(({ question, code }: { question: string; code: string }) => [question, code]) : [[String(status), '']]
}

describe('indicators', () => {
  test.each(['Aantal suïcides', 'Suïcidepogingen', 'Zelfdodingen in de regio', 'Gemelde incidenten'])('never count people who were harmed: %s', async (name) => {
    expect(await complaintsOf(keep(own(name)))).toEqual([['name', 'counts-harm']])
  })

  test('are followed once, and of staff and young people under a name of ours', async () => {
    expect(await complaintsOf(keep(anIndicator()))).toEqual([['measure', 'indicator-twice']])
    expect(await complaintsOf(keep(anIndicator({ measure: 'reach', name: 'Bereik' })))).toEqual([['name', 'name-fixed']])
    expect(await complaintsOf(keep(own('', '')))).toEqual([['name', 'name-missing'], ['unit', 'unit-missing']])
    expect(await complaintsOf(keep(anIndicator(), 1))).toEqual([['200', '']])
  })

  test('of what partners think belong to the network alone', async () => {
    expect(await complaintsOf(keep(anIndicator({ measure: 'satisfaction' })))).toEqual([['measure', 'of-network-only']])
    expect(await complaintsOf(keep(anIndicator({ measure: 'satisfaction' }), -1))).toEqual([['200', '']])
  })

  test('begin in a quarter that is here, and not after what was filled in', async () => {
    expect(await complaintsOf(keep(own('Overdrachten', 'keer')))).toEqual([['200', '']])
    expect(await complaintsOf(keep(anIndicator({ measure: 'own', name: 'Later', unit: 'keer', since: quarterAfter(quarterOf(today())) })))).toEqual([['since', 'quarter-ahead']])
    const id = await kept(own('Samen teruggekeken'))
    await kept(aQuarter(id, { number: { measure: 'own', value: 3 } }))
    const later = await leader.send('PUT', `/api/leader/records/${id}`, { written: anIndicator({ measure: 'own', name: 'Samen teruggekeken', unit: 'keer', target: null, since: '2025-K3' }), after: 1, sure: true })
    expect(later.body.problems).toEqual([{ question: 'since', code: 'quarter-before', message: '2025-K1' }])
  })
})

describe('a quarter', () => {
  test('is filled in once; a second time is refused with what stands there', async () => {
    const first = await kept(aQuarter(trained))
    const { status, body } = await keep(aQuarter(trained, { number: { measure: 'trained', trained: 9, staff: 12 } }))
    expect([status, body.problems]).toEqual([400, [{ question: 'quarter', code: 'quarter-twice', message: first }]])
    const changed = await leader.send('PUT', `/api/leader/records/${first}`, { written: aQuarter(trained, { number: { measure: 'trained', trained: 9, staff: 12 } }), after: 1, sure: true })
    expect([changed.status, changed.body.record.version]).toEqual([200, 2])
  })

  test('that lies ahead, or before the first one, is refused', async () => {
    expect(await complaintsOf(keep(aQuarter(trained, { quarter: quarterAfter(quarterOf(today())) })))).toEqual([['quarter', 'quarter-ahead']])
    expect(await complaintsOf(keep(aQuarter(trained, { quarter: '2024-K4' })))).toEqual([['quarter', 'quarter-before']])
  })

  test('never holds a number of young people below ten', async () => {
    const reach = await kept(anIndicator({ measure: 'reach', target: null }))
    expect((await keep(aQuarter(reach, { number: { measure: 'reach', young: 9 } }))).status).toBe(400)
    expect(await complaintsOf(keep(aQuarter(reach, { number: { measure: 'reach', young: null } })))).toEqual([['200', '']])
  })

  test('never holds a handful of people under a name or a unit of their own either', async () => {
    for (const [name, unit] of [['Gesprekken over het plan', 'jongeren'], ['Aantal jongeren met een plan', 'keer']] as const) {
      const id = await kept(own(name, unit))
      expect(await complaintsOf(keep(aQuarter(id, { number: { measure: 'own', value: 3 } })))).toEqual([['number', 'few-people']])
      expect(await complaintsOf(keep(aQuarter(id, { number: { measure: 'own', value: 10 } })))).toEqual([['200', '']])
    }
    const talks = await kept(own('Gesprekken', 'gesprekken met jongeren'))
    expect(await complaintsOf(keep(aQuarter(talks, { number: { measure: 'own', value: 3 } })))).toEqual([['200', '']])
    const renamed = await leader.send('PUT', `/api/leader/records/${talks}`, { written: own('Gesprekken', 'jongeren'), after: 1, sure: true })
    expect(renamed.body.problems).toEqual([{ question: 'unit', code: 'few-people', message: 'jongeren' }])
  })

  test('has the shape of its indicator, of the same organisation, and no more people than there are', async () => {
    expect(await complaintsOf(keep(aQuarter(trained, { quarter: '2025-K2', number: { measure: 'own', value: 1 } })))).toEqual([['number', 'other-measure']])
    expect(await complaintsOf(keep(aQuarter(trained, { quarter: '2025-K2' }), 1))).toEqual([['evidence', 'ground-elsewhere'], ['indicator', 'indicator-elsewhere']])
    expect(await complaintsOf(keep(aQuarter(trained, { quarter: '2025-K2', number: { measure: 'trained', trained: 13, staff: 12 } })))).toEqual([['number', 'more-than-all']])
    expect(await complaintsOf(keep(aQuarter(newId(), { quarter: '2025-K2' })))).toEqual([['evidence', 'ground-gone']])
  })

  test('of what partners think is never typed', async () => {
    const { body } = await leader.get(`/api/leader/projects/${measuring.project}/records`)
    const id = body.records.find(({ kind, content }: RecordContent) => kind === 'indicator' && content.measure === 'satisfaction').id
    expect(await complaintsOf(keep(aQuarter(id, { number: { measure: 'own', value: 80 } }), -1))).toEqual([['indicator', 'never-typed']])
  })

  test('keeps its indicator from going', async () => {
    expect((await leader.send('DELETE', `/api/leader/records/${trained}?after=1`)).body.code).toBe('rests-on')
  })
})

describe('looking back', () => {
  test('is about a day that was, and says something', async () => {
    expect(await complaintsOf(keep(aReflection({ on: '2999-01-01' })))).toEqual([['on', 'day-ahead']])
    expect(await complaintsOf(keep(aReflection({ successes: [] })))).toEqual([['successes', 'nothing-said']])
    expect(await complaintsOf(keep(aReflection({ successes: [{ criterion: 'sterrenkunde', text: 'Mooi' }] })))).toEqual([['criterion', 'unknown-criterion']])
    expect(await complaintsOf(keep(aReflection({ actions: [await kept(anAction())] })))).toEqual([['200', '']])
  })

  test('on what else happened is a yes or a no with a period, once, and holds no text', async () => {
    expect(await complaintsOf(keep(aHappening()))).toEqual([['200', '']])
    expect(await complaintsOf(keep(aHappening()))).toEqual([['from', 'happening-twice']])
    expect(await complaintsOf(keep(aHappening({ from: '2025-03', until: '2025-02' })))).toEqual([['until', 'month-order']])
    expect(await complaintsOf(keep(aHappening({ from: '2098-01', until: null })))).toEqual([['from', 'month-ahead']])
    expect((await keep({ kind: 'happening', content: { ...aHappening({ from: '2025-04' }).content, note: 'Wat er was' } } as never)).status).toBe(400)
  })

  test('on a change is one text beside each change', async () => {
    expect(await complaintsOf(keep(anExplanation()))).toEqual([['wave', 'unknown-wave']])
    await addWave(leader, measuring.project, measuring.organisations, ['professional'], 'Vervolgmeting')
    expect(await complaintsOf(keep(anExplanation({ wave: 3 })))).toEqual([['wave', 'unknown-wave']])
    expect(await complaintsOf(keep(anExplanation()))).toEqual([['200', '']])
    expect(await complaintsOf(keep(anExplanation()))).toEqual([['text', 'explained-twice']])
    expect(await complaintsOf(keep(anExplanation({ baseline: 2, wave: 2, role: 'youth' })))).toEqual([['wave', 'wave-order']])
  })
})
