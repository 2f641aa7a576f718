import type { RecordContent } from '@leidraadspiegel/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aJointAnswer, anOwnFigure, aRound, aScan } from '../../../packages/schema/any-evidence.ts'
import { openMatrixHouse, type Actor, type MatrixHouse, type Objects } from './matrix-house.ts'

let matrix: MatrixHouse
let own: Objects

beforeAll(async () => {
  matrix = await openMatrixHouse()
  own = matrix.objects.own
})
afterAll(() => matrix.house.leave())

const keep = async (written: RecordContent, sure = false, actor: Actor = 'leader', of = own) => matrix.sendTo(actor, 'POST', `/organisations/${of.organisation}/records`, { written, sure })
const subject = (text: string) => aRound({ role: 'manager', subjects: [{ criterion: 'veiligheidsplan', good: text, better: '', wish: '' }] })
const picked = (text: string) => aScan({ 'scan-02': 2, 'scan-beleid-en-protocol-oppakken': text }, { finishedOn: null })
const rowsFor = async (actor: Actor) => (await matrix.sendTo(actor, 'GET', `/projects/${own.project}/results/protocolscan?width=800&scheme=light`)).body.rows
const recordsFor = async (actor: Actor) => (await matrix.sendTo(actor, 'GET', `/projects/${own.project}/records`)).body.records?.filter(({ organisation }: { organisation: string }) => organisation === own.organisation).length
const refusedFor = (body: { problems: { question: string; code: string }[] }): string[] => body.problems.map(({ question, code }) => `${question} ${code}`)

describe('rules for what an organisation knows besides the questionnaires', () => {
  test.each<[string, RecordContent, string]>([
    ['one or two conversations that nobody read and agreed to', aRound({ count: '1-2' }), 'agreedOn agreement-missing'],
    ['an agreement of a day that has not come', aRound({ count: '1-2', agreedOn: '2999-01-01' }), 'agreedOn day-ahead'],
    ['a round with nothing in it', aRound({ subjects: [] }), 'subjects nothing-written'],
    ['a wave that there is not', aRound({ wave: 7 }), 'wave unknown-wave'],
    ['an answer that the scan does not have', aScan({ 'scan-01': 9 }), 'scan-01 answer-choice'],
    ['evidence where none was asked', aScan({ 'scan-01': 1, 'scan-01-bewijs': 'Protocol' }), 'scan-01-bewijs answer-hidden'],
    ['a scan that is ready, of one person', aScan(undefined, { team: ['projectleider'] }), 'team team-missing'],
    ['a version of the scan that there is not', aScan(undefined, { version: 99 }), 'answers unknown-version'],
    ['a number of a day that has not come', anOwnFigure({ date: '2999-01-01' }), 'date day-ahead'],
    ['a count of suicide attempts', anOwnFigure({ unit: 'suïcidepogingen', number: 12 }), 'unit incidents-counted'],
    ...['suïcides', 'sui\u0308cides', 'sterfgevallen', 'overleden jongeren', 'incidenten', 'tentamens suicidii', 'zelfbeschadigingen', 'nabestaanden'].map((unit): [string, RecordContent, string] => [`a count of ${unit}`, anOwnFigure({ unit, number: 12 }), 'unit incidents-counted']),
    ['a count of a handful of young people in care', anOwnFigure({ unit: 'jongeren in zorg', number: 4 }), 'number few-people'],
    ['a count of a handful of young people', anOwnFigure({ unit: 'jongeren', number: 4 }), 'number few-people'],
  ])('refuses %s', async (_, written, reason) => {
    const { status, body } = await keep(written)
    expect([status, body.code]).toEqual([400, 'body-refused'])
    expect(refusedFor(body)).toContain(reason)
  })

  test('one or two conversations are kept when all of them read it and agreed', async () => {
    expect((await keep(aRound({ role: 'parent', count: '1-2', agreedOn: '2026-01-10' }))).status).toBe(200)
  })

  test('a name and a quote are asked back with the piece, and a word between quotation marks is not', async () => {
    const named = await keep(subject('Meneer Jansen belde op 06-12345678.'))
    expect([named.status, named.body.code]).toEqual([422, 'may-name-somebody'])
    const quoted = await keep(subject('Iemand zei: “Ik wil dat ze gewoon naar mij luisteren”. Dat hoorden we vaker.'))
    expect(quoted.body.problems).toContainEqual(expect.objectContaining({ question: 'veiligheidsplan-good', code: 'quote', message: '“Ik wil dat ze gewoon naar mij luisteren”' }))
    expect((await keep(subject("Het plan heet hier ‘mijn plan’ en ligt 's avonds klaar; foto's en video's horen erbij."))).status).toBe(200)
  })

  test('functions may stand in a scan, a name may not', async () => {
    expect((await keep(picked('Mevrouw De Wit'))).body.code).toBe('may-name-somebody')
    expect((await keep(picked('De teamleider van Noord'))).status).toBe(200)
  })

  test('a scan is kept half filled in and goes on later; there is one for a wave', async () => {
    const { records } = (await matrix.sendTo('leader', 'GET', `/projects/${own.project}/records`)).body
    const half = records.find(({ kind }: { kind: string }) => kind === 'scan')
    expect(half.content).toMatchObject({ finishedOn: null })
    expect(refusedFor((await keep(aScan())).body)).toEqual(['wave statement-twice'])
    const ready = await matrix.sendTo('leader', 'PUT', `/records/${half.id}`, { written: aScan(), after: half.version, sure: false })
    expect([ready.status, ready.body.record.version]).toEqual([200, 2])
  })

  test('a scan of its own is a result for who belongs to the organisation, and nothing for the other', async () => {
    for (const actor of ['leader', 'board', 'coordinator'] as const) expect((await rowsFor(actor)).map((row: { answer: string }) => row.answer)).toContain('ja, met bewijs')
    for (const actor of ['leader of the other', 'municipality'] as const) expect(await rowsFor(actor)).toEqual([])
  })

  test('the stappenplan knows that the protocol was looked at', async () => {
    const { body } = await matrix.sendTo('leader', 'GET', `/projects/${own.project}/steps`)
    const [, , baseline] = body.organisations[0].stand.steps
    expect(baseline.tasks.find(({ task }: { task: string }) => task === 'protocol-bekeken')).toMatchObject({ known: true, state: 'done' })
  })

  test('records of one organisation are read by nobody of another', async () => {
    expect((await keep(aJointAnswer())).status).toBe(200)
    expect((await keep(anOwnFigure())).status).toBe(200)
    expect(await recordsFor('leader')).toBeGreaterThan(3)
    expect(await recordsFor('leader of the other')).toBe(0)
  })
})
