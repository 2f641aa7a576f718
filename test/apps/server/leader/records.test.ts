import { newId, RecordContent, today } from '@leidraadspiegel/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAction, aPoint } from '../../../packages/schema/any-record.ts'
import { prepare, type Measuring } from '../measuring.ts'
import { openTestHouse, type TestHouse } from '../open-house.ts'
import type { Visitor } from '../visitor.ts'

let house: TestHouse
let leader: Visitor
let measuring: Measuring

beforeAll(async () => {
  house = await openTestHouse()
  leader = await house.leader()
  measuring = await prepare(leader, ['De Linde', 'Het Anker'], ['professional'])
})
afterAll(() => house.leave())

const ofOrganisation = (index: number): string => `/api/leader/organisations/${measuring.organisations[index]}/records`
const keep = (written: RecordContent, sure = false, at = ofOrganisation(0)) => leader.post(at, { written, sure })

describe('what people write down, over HTTP', () => {
  test('is kept, changed, read back in all its versions, and taken away', async () => {
    const { body: { record } } = await keep(aPoint({ title: 'Een vaste plek' }))
    const changed = await leader.send('PUT', `/api/leader/records/${record.id}`, { written: aPoint({ title: 'Een vaste plek in het dossier' }), after: 1, sure: false })
    expect([changed.status, changed.body.record.version]).toEqual([200, 2])
    expect((await leader.send('PUT', `/api/leader/records/${record.id}`, { written: aPoint({ title: 'Te laat' }), after: 1, sure: false })).body.code).toBe('changed-meanwhile')
    expect((await leader.get(`/api/leader/records/${record.id}/versions`)).body.versions.map(({ content }: { content: { title: string } }) => content.title)).toEqual(['Een vaste plek in het dossier', 'Een vaste plek'])
    expect((await leader.send('DELETE', `/api/leader/records/${record.id}?after=2`)).status).toBe(200)
    const { body } = await leader.get(`/api/leader/projects/${measuring.project}/records`)
    expect(body.records.map(({ id }: { id: string }) => id)).not.toContain(record.id)
  })

  test('asks back when somebody may be recognised, with the piece it is about, and keeps it when that is sure', async () => {
    const written = aPoint({ why: 'Meneer Jansen belde op 06-12345678.' })
    const asked = await keep(written)
    expect([asked.status, asked.body.code]).toEqual([422, 'may-name-somebody'])
    expect(asked.body.problems).toContainEqual(expect.objectContaining({ question: 'why', code: 'phone', message: '06-12345678' }))
    expect((await keep(written, true)).status).toBe(200)
  })

  test('names of colleagues and organisations are no reason to ask', async () => {
    expect((await keep(anAction({ owner: 'Sanne de Wit', monitor: 'Anna Bakker', partners: ['Het Anker'], what: 'Afspreken met Het Anker wie belt' }))).status).toBe(200)
  })

  test.each<[string, RecordContent, [string, string][]]>([
    ['a term that lies behind us', anAction({ term: '2020-01-01' }), [['term', 'term-in-the-past']]],
    ['an action that stopped without a reason', anAction({ state: 'stopped' }), [['stoppedBecause', 'reason-missing']]],
    ['a point that was dropped without a reason', aPoint({ state: 'dropped' }), [['droppedBecause', 'reason-missing']]],
    ['a subject that the leidraad does not have', aPoint({ criterion: 'sterrenkunde' }), [['criterion', 'unknown-criterion']]],
    ['something it rests on that is not there', anAction({ improvement: newId() }), [['evidence', 'ground-gone']]],
  ])('refuses %s, with the field', async (_, written, problems) => {
    const { status, body } = await keep(written)
    expect([status, body.code, body.problems.map(({ question, code }: { question: string; code: string }) => [question, code])]).toEqual([400, 'body-refused', problems])
  })

  test('an action that is done keeps its old term, and one that is on its way may be changed without a new one', async () => {
    expect((await keep(anAction({ term: today() }))).status).toBe(200)
    expect((await keep(anAction({ state: 'done', term: '2020-01-01' }))).status).toBe(200)
  })

  test('is put back as it was, a term that passed meanwhile included', async () => {
    const { id: passed } = await house.store.records.create(measuring.project, measuring.organisations[0]!, anAction({ term: '2020-01-01' }), 'Anna')
    await leader.send('DELETE', `/api/leader/records/${passed}?after=1`, {})
    const back = await leader.send('PUT', `/api/leader/records/${passed}`, { written: anAction({ term: '2020-01-01' }), after: 2, sure: true })
    expect([back.status, back.body.record.version]).toEqual([200, 3])
  })

  test('does not go while something rests on it, and names that', async () => {
    const { body: { record: point } } = await keep(aPoint())
    const { body: { record: action } } = await keep(anAction({ improvement: point.id }))
    const refused = await leader.send('DELETE', `/api/leader/records/${point.id}?after=1`)
    expect([refused.status, refused.body.code, refused.body.problems]).toEqual([409, 'rests-on', [{ question: action.id, code: 'action', message: action.id }]])
  })

  test('stays of one kind and of its organisation', async () => {
    const { body: { record } } = await keep(aPoint())
    expect((await leader.send('PUT', `/api/leader/records/${record.id}`, { written: anAction(), after: 1, sure: false })).status).toBe(400)
    expect((await leader.send('DELETE', `/api/leader/records/${record.id}`)).status).toBe(400)
  })

  test('stands in the trail with its kind and its organisation, never with its text', async () => {
    await keep(aPoint({ title: 'Een tekst die nergens anders staat' }))
    const { body } = await leader.get(`/api/leader/projects/${measuring.project}/trail`)
    expect(JSON.stringify(body)).not.toContain('nergens anders')
    expect(body.lines.map(({ action }: { action: string }) => action)).toEqual(expect.arrayContaining(['record-added', 'record-changed', 'record-removed']))
  })
})

test('a body that is no record is refused before anything else', async () => {
  for (const written of [{}, { kind: 'poem', content: {} }, { kind: 'improvement', content: { ...aPoint().content, extra: 1 } }, { kind: 'action', content: { ...anAction().content, staysBy: ' ' } }]) {
    expect(RecordContent.safeParse(written).success).toBe(false)
    expect((await leader.post(ofOrganisation(0), { written, sure: true })).status).toBe(400)
  }
})
