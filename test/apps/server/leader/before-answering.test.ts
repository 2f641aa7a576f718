import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Pass } from '@leidraadspiegel/schema'
import { root } from '../../../../apps/server/src/root.ts'
import { answersFor, passFor, prepare, secretOf, signalProtocol, submissionFor, type Measuring } from '../measuring.ts'
import { openTestHouse, type TestHouse } from '../open-house.ts'
import type { Answer, Visitor } from '../visitor.ts'

let house: TestHouse
let leader: Visitor
let measuring: Measuring

beforeAll(async () => {
  house = await openTestHouse()
  leader = await house.leader()
  measuring = await prepare(leader, ['De Linde', 'Het Anker'], ['youth', 'manager'])
})
afterAll(() => house.leave())

const outcome = ({ status, body }: Answer): unknown[] => [status, body.code]
const view = async (): Promise<any> => (await leader.get(`/api/leader/projects/${measuring.project}`)).body
const protocolOf = (organisation: string | undefined): string => `/api/leader/organisations/${organisation}/signal-protocol`
const start = async (cohort: string): Promise<Answer> => house.visitor().post('/api/desk/start', { cohort, secret: await secretOf(leader, cohort) })
const page = async (cohort: string): Promise<string> => String((await house.visitor().get(`/m/${cohort}`)).body)
const texts = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
/** The address and the text of the questions that a start page leads to. */
const surveyOf = async (cohort: string): Promise<string[]> => {
  const { surveyUrl } = JSON.parse(/id="respondent-data">(.*?)<\/script>/s.exec(await page(cohort))?.[1] ?? '{}')
  return [surveyUrl, JSON.stringify((await house.visitor().get(surveyUrl)).body)]
}

describe('a signaalprotocol', () => {
  test('stands in the view of the project, and is what was sent last', async () => {
    const [first] = measuring.organisations
    expect((await view()).signalProtocols).toHaveLength(2)
    const answer = await leader.send('PUT', protocolOf(first), { ...signalProtocol, workingDays: 1 })
    expect([answer.status, answer.body]).toEqual([200, { signalProtocol: { ...signalProtocol, organisation: first, workingDays: 1 } }])
    expect((await view()).signalProtocols).toContainEqual(answer.body.signalProtocol)
  })

  test.each([{}, { ...signalProtocol, reader: 'Projectleider:' }, { ...signalProtocol, workingDays: 31 }, { ...signalProtocol, independentReader: 'Karin, who is shown nothing' }, { ...signalProtocol, extra: 1 }])('%# that is not filled in is refused', async (body) => {
    expect(outcome(await leader.send('PUT', protocolOf(measuring.organisations[1]), body))).toEqual([400, 'body-refused'])
  })

  test('that is absent keeps the questionnaire shut, and the answer names who misses what', async () => {
    const other = await prepare(leader, ['De Brug'], ['manager'])
    const { organisation } = (await leader.post(`/api/leader/projects/${other.project}/organisations`, { name: 'De Vaart', kind: 'implementing', contact: '', crisis: '' })).body
    await leader.post(`/api/leader/projects/${other.project}/waves`, { title: 'Vervolg', fieldworks: [{ role: 'parent', form: 'full' }] })
    const { waves } = (await leader.get(`/api/leader/projects/${other.project}`)).body
    const { id } = waves[1].fieldworks[0]
    const refused = await leader.post(`/api/leader/fieldworks/${id}/open`)
    expect(outcome(refused)).toEqual([409, 'not-ready'])
    expect(refused.body.detail).toMatch(/signaalprotocol van De Vaart.*nummer bij spoed van De Vaart/)
    expect(refused.body.detail).not.toContain('De Brug')
    await leader.send('PUT', protocolOf(organisation.id), signalProtocol)
    await leader.send('PATCH', `/api/leader/organisations/${organisation.id}`, { crisis: '112' })
    expect((await leader.post(`/api/leader/fieldworks/${id}/open`)).status).toBe(200)
  })
})

test('help lines that were checked too long ago are told as old, with who keeps them', async () => {
  const { owner, checkedOn } = house.library.helpLines
  expect((await view()).helpLines).toMatchObject({ owner, checkedOn })
  const surveysFolder = await mkdtemp(join(tmpdir(), 'old-help-lines-'))
  await cp(join(root, 'surveys'), surveysFolder, { recursive: true })
  await writeFile(join(surveysFolder, 'help-lines.json'), JSON.stringify({ ...house.library.helpLines, checkedOn: '2020-01-01' }))
  const other = await openTestHouse({ surveysFolder })
  const visitor = await other.leader()
  const { project } = (await visitor.post('/api/leader/projects', { name: 'Oefennetwerk', pilot: true })).body
  expect((await visitor.get(`/api/leader/projects/${project.id}`)).body.helpLines).toEqual({ owner, checkedOn: '2020-01-01', old: true })
  await other.leave()
  await rm(surveysFolder, { recursive: true, force: true })
})

describe('open questions for young people', () => {
  let [withWords, without]: (string | undefined)[] = []
  let pass: Pass

  beforeAll(async () => {
    ;[withWords, without] = measuring.cohorts.youth!
    expect(outcome(await leader.send('PATCH', `/api/leader/cohorts/${without}`, { words: true }))).toEqual([409, 'wrong-state'])
    expect((await leader.send('PATCH', `/api/leader/cohorts/${withWords}`, { invited: 20, words: true })).body.cohort).toMatchObject({ words: true })
    expect((await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.youth}/open`)).status).toBe(200)
    pass = await passFor(house.visitor(), without!, await secretOf(leader, without!))
  })

  test('are in the questions of the cohort that was told so, and in no other', async () => {
    const [open, closed] = [await surveyOf(withWords!), await surveyOf(without!)]
    expect([open[1]?.includes('jon-o1'), closed[1]?.includes('jon-o1')]).toEqual([true, false])
    expect(closed[1]).toContain('jon-01')
    expect(open[0]).not.toBe(closed[0])
    expect(outcome(await house.visitor().get('/api/desk/surveys/youth/1/full/everything'))).toEqual([404, 'unknown-survey'])
  })

  test('take no answer where they are not asked, and nothing of it is kept', async () => {
    const { body, status } = await house.visitor().post('/api/box/responses', await submissionFor(house, pass, { 'jon-01': 3, 'jon-o1': 'Toch iets' }))
    expect([status, body.code, body.problems.map(({ question }: { question: string }) => question)]).toEqual([422, 'answers-refused', ['jon-o1']])
    expect(await house.store.box.count(without!)).toBe(0)
    expect((await house.visitor().post('/api/box/responses', await submissionFor(house, pass, await answersFor(house, without!)))).status).toBe(200)
  })

  test('come with who reads them, how soon, and what happens when there are few', async () => {
    const [told, other] = [texts(await page(withWords!)), texts(await page(without!))]
    expect(told).toContain('Wie leest wat ik schrijf?')
    expect(told).toContain('Projectleider Sanne de Wit')
    expect(told).toContain('binnen 1 werkdag.')
    expect(told).toMatch(/minder dan 10 jongeren iets\? Dan gooien we dat ongelezen weg/)
    expect(told).not.toContain('van buiten het team')
    expect(other).not.toMatch(/Wie leest wat ik schrijf|Sanne|ongelezen/)
  })
})

describe('one organisation that stands still', () => {
  test('refuses starts and answers at once, keeps its link, and the other goes on', async () => {
    const [still, other] = measuring.cohorts.youth!
    const pass = await passFor(house.visitor(), still!, await secretOf(leader, still!))
    expect((await leader.post(`/api/leader/cohorts/${still}/pause`)).body.cohort).toMatchObject({ paused: true })
    expect(await page(still!)).toContain('staat even stil')
    expect(outcome(await start(still!))).toEqual([409, 'fieldwork-paused'])
    const submission = await submissionFor(house, pass, await answersFor(house, still!))
    expect(outcome(await house.visitor().post('/api/box/responses', submission))).toEqual([409, 'fieldwork-paused'])
    expect((await start(other!)).status).toBe(200)
    expect(await page(other!)).toContain('respondent-data')

    await leader.post(`/api/leader/cohorts/${still}/resume`)
    expect((await house.visitor().post('/api/box/responses', submission)).status).toBe(200)
    expect((await start(still!)).status).toBe(200)
  })

  test('only while its questionnaire is open', async () => {
    expect(outcome(await leader.post(`/api/leader/cohorts/${measuring.cohorts.manager?.[0]}/pause`))).toEqual([409, 'wrong-state'])
  })
})
