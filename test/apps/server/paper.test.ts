import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPdf } from '../../packages/report/read-pdf.ts'
import { answersFor, prepare, secretOf, submissionFor, takePart, type Measuring } from './measuring.ts'
import { openTestHouse, type TestHouse } from './open-house.ts'
import type { Answer, Visitor } from './visitor.ts'

let house: TestHouse
let leader: Visitor
let measuring: Measuring
let fieldwork: string
let cohort: string
let other: string

beforeAll(async () => {
  house = await openTestHouse()
  leader = await house.leader()
  measuring = await prepare(leader, ['De Linde', 'Het Anker'], ['youth', 'professional'])
  fieldwork = measuring.fieldworks.youth ?? ''
  ;[cohort = '', other = ''] = measuring.cohorts.youth ?? []
  await leader.post(`/api/leader/fieldworks/${fieldwork}/open`)
})
afterAll(() => house.leave())

const outcome = ({ status, body }: Answer): unknown[] => [status, body.code ?? body]
const makeLink = async (of: string): Promise<string> => new URL((await leader.post(`/api/leader/cohorts/${of}/entry-link`)).body.url).hash.slice(1)
const enter = (of: string, secret: string) => house.visitor().post('/api/desk/entry', { cohort: of, secret })
const start = (of: string, secret: string) => house.visitor().post('/api/desk/start', { cohort: of, secret })
const page = (path: string) => house.visitor().get(`/m/${path}`)

describe('the questionnaire on paper', () => {
  test('comes from the start page as a file with a neutral name, that nobody keeps', async () => {
    const start = await page(cohort)
    expect(start.body).toContain(`<a href="/m/${cohort}/papier.pdf">Liever op papier?`)
    const answer = await house.app.request(`/m/${cohort}/papier.pdf`)
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition'), answer.headers.get('cache-control')]).toEqual([200, 'application/pdf', 'attachment; filename="vragenlijst.pdf"', 'no-store'])
    const { texts } = readPdf(new Uint8Array(await answer.arrayBuffer()))
    expect(texts).toEqual(expect.arrayContaining(['De Linde', 'jon-01', 'jon-18']))
    expect(texts.some((text) => /\{[a-z]+\}/.test(text))).toBe(false)
  })

  test('is there in easier words for young people, and only for them', async () => {
    const easy = readPdf(new Uint8Array(await (await house.app.request(`/m/${cohort}/makkelijk/papier.pdf`)).arrayBuffer()))
    expect([easy.texts.includes('jon-15'), easy.texts.includes('jon-18')]).toEqual([true, false])
    expect((await page(`${measuring.cohorts.professional?.[0]}/makkelijk/papier.pdf`)).status).toBe(404)
  })

  test('can be printed before the fieldwork opens', async () => {
    expect((await page(`${measuring.cohorts.professional?.[0]}/papier.pdf`)).status).toBe(200)
  })

  test('is not there for a cohort that is not there', async () => {
    for (const id of ['zzzz', 'c0h0rt0000000001', '..%2f..']) expect((await page(`${id}/papier.pdf`)).status).toBe(404)
  })
})

describe('a link for who types in', () => {
  test('is made, shown again and revoked by the leader', async () => {
    const address = `/api/leader/cohorts/${other}/entry-link`
    expect((await leader.get(address)).body).toEqual({ url: null })
    const made = await leader.post(address)
    expect(made.body.url).toMatch(new RegExp(`^http://localhost:3000/m/${other}/invoer#[0-9a-z]{26}$`))
    expect((await leader.get(address)).body).toEqual(made.body)
    const secret = new URL(made.body.url).hash.slice(1)
    expect((await enter(other, secret)).status).toBe(200)
    expect((await leader.send('DELETE', address, {})).body).toEqual({ url: null })
    expect(outcome(await enter(other, secret))).toEqual([404, 'unknown-link'])
  })

  test('gives every form a pass of its own, and its answers come in through the ordinary door', async () => {
    const secret = await makeLink(cohort)
    const passes = [(await enter(cohort, secret)).body.pass, (await enter(cohort, secret)).body.pass]
    expect(passes[0].nonce).not.toBe(passes[1].nonce)
    const before = await house.store.box.count(cohort)
    for (const pass of passes) expect((await house.visitor().post('/api/box/responses', await submissionFor(house, pass, { 'jon-01': 4 }))).status).toBe(200)
    expect(await house.store.box.count(cohort)).toBe(before + 2)
  })

  test('opens nothing else, and nothing else opens it', async () => {
    const secret = await makeLink(cohort)
    expect(outcome(await start(cohort, secret))).toEqual([404, 'unknown-link'])
    expect(outcome(await enter(cohort, await secretOf(leader, cohort)))).toEqual([404, 'unknown-link'])
    expect(outcome(await enter(other, secret))).toEqual([404, 'unknown-link'])
    expect(outcome(await enter('nonsense', secret))).toEqual([404, 'unknown-link'])
    expect(outcome(await house.visitor().post('/api/desk/entry', { cohort }))).toEqual([400, 'body-refused'])
  })

  test('leads to a page that shows no number and nothing that was entered', async () => {
    const { status, body } = await page(`${cohort}/invoer`)
    expect(status).toBe(200)
    expect(body).toContain('<title>Vragenlijst</title>')
    const data = JSON.parse(/id="entry-data">(.*?)<\/script>/.exec(body)?.[1] ?? '')
    expect(data).toEqual({ cohort, role: 'youth', forms: [expect.objectContaining({ survey: 'youth', form: 'full' }), expect.objectContaining({ survey: 'youth-easy', form: 'full' })] })
  })

  test('stands still with its cohort', async () => {
    const secret = await makeLink(other)
    await leader.post(`/api/leader/cohorts/${other}/pause`)
    expect(outcome(await enter(other, secret))).toEqual([409, 'fieldwork-paused'])
    expect((await page(`${other}/invoer`)).body).toContain('Invoeren kan nu even niet')
    await leader.post(`/api/leader/cohorts/${other}/resume`)
    expect((await enter(other, secret)).status).toBe(200)
  })
})

describe('after closing', () => {
  let early: string
  beforeAll(async () => {
    early = await makeLink(cohort)
    await Promise.all([takePart(house, leader, cohort, 11), takePart(house, leader, other, 11)])
    await house.close(fieldwork)
  })

  test('the link is dead and none can be made', async () => {
    expect(outcome(await enter(cohort, early))).toEqual([404, 'unknown-link'])
    expect(outcome(await leader.post(`/api/leader/cohorts/${cohort}/entry-link`))).toEqual([409, 'fieldwork-closed'])
    expect((await page(`${cohort}/invoer`)).body).toContain('Invoeren kan niet meer')
  })

  test('a published fieldwork that keeps late forms takes them from who types in, and from nobody else', async () => {
    await house.publish(fieldwork)
    expect(outcome(await leader.post(`/api/leader/cohorts/${cohort}/entry-link`))).toEqual([409, 'fieldwork-closed'])
    await leader.post(`/api/leader/fieldworks/${fieldwork}/late`)
    const secret = await makeLink(cohort)
    const { body } = await page(`${cohort}/invoer`)
    expect(body).toContain('Een enkel formulier dat later komt, wacht op andere, misschien voor altijd.')
    const { forms } = JSON.parse(/id="entry-data">(.*?)<\/script>/.exec(body)?.[1] ?? '')
    expect(JSON.stringify((await house.visitor().get(forms[0].surveyUrl)).body)).not.toContain('jon-o1')
    const { pass } = (await enter(cohort, secret)).body
    expect(outcome(await house.visitor().post('/api/box/responses', await submissionFor(house, pass, await answersFor(house, cohort))))).toEqual([200, { received: true }])
    expect(outcome(await start(cohort, await secretOf(leader, cohort)))).toEqual([409, 'fieldwork-closed'])
  })
})
