import type { OwnQuestion, Publication } from '@leidraadspiegel/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { analyses } from '@leidraadspiegel/analysis'
import { addWave, answersFor, passFor, prepare, secretOf, submissionFor, takePart, type Measuring } from './measuring.ts'
import { readPdf } from '../../packages/report/read-pdf.ts'
import { openTestHouse, type TestHouse } from './open-house.ts'
import type { Answer, Visitor } from './visitor.ts'

const own: OwnQuestion[] = [
  { type: 'agreement', text: 'De website is duidelijk.', sensitive: false },
  { type: 'choice', text: 'Waar is een overleg het fijnst?', sensitive: false, options: ['op kantoor', 'buiten', 'online'] },
]
const people = 12

let house: TestHouse
let leader: Visitor
let measuring: Measuring
let fieldwork: string
let cohort: string
beforeAll(async () => {
  house = await openTestHouse()
  leader = await house.leader()
  measuring = await prepare(leader, ['De Linde', 'Het Anker'], ['professional', 'youth'])
  fieldwork = measuring.fieldworks.professional!
  cohort = measuring.cohorts.professional![0]!
})
afterAll(() => house.leave())

const put = (id: string, questions: unknown): Promise<Answer> => leader.send('PUT', `/api/leader/fieldworks/${id}/own-questions`, { questions })
const surveyUrl = async (page: string): Promise<string> => JSON.parse(`"${/"surveyUrl":"([^"]*)"/.exec(page)![1]!}"`) as string

async function published(id: string): Promise<Publication> {
  await house.close(id)
  await house.publish(id)
  return (await house.store.publications.ofFieldwork(id))!
}

describe('own questions', () => {
  test('are looked at while they are written, and kept when nothing is wrong with them', async () => {
    const wrong = { type: 'agreement', text: 'Hoe oud ben je?', sensitive: false }
    const { body } = await leader.post(`/api/leader/fieldworks/${fieldwork}/own-questions/check`, { questions: [own[1], wrong] })
    expect(body.questions[0]).toEqual({ reasons: [], answers: ['op kantoor', 'buiten', 'online', 'weet ik niet', 'niet van toepassing'] })
    expect(body.questions[1].reasons).toEqual([expect.stringContaining('Vraag niet wie iemand is')])
    expect(await put(fieldwork, [wrong])).toMatchObject({ status: 422, body: { code: 'words-refused', problems: [{ question: 'eigen-1' }] } })
    expect((await put(fieldwork, Array.from({ length: 6 }, () => own[0]))).status).toBe(400)
    expect((await put(fieldwork, own)).body.fieldwork.own).toMatchObject({ questions: own, approved: false })
  })

  test('for young people wait for another account; who wrote them cannot approve', async () => {
    const youth = measuring.fieldworks.youth!
    const question = { type: 'yes-no', text: 'Is de website duidelijk?', sensitive: false }
    await put(youth, [question])
    expect((await leader.post(`/api/leader/fieldworks/${youth}/own-questions/approve`, { questions: [question] })).body).toMatchObject({ code: 'wrong-state', detail: expect.stringContaining('keurt ze niet zelf goed') })
    expect((await leader.post(`/api/leader/fieldworks/${youth}/open`)).body).toMatchObject({ code: 'not-ready', detail: expect.stringContaining('eigen vragen') })
    await house.store.ownQuestions.approve(youth, [question as OwnQuestion], 'iemand-anders')
    expect((await leader.post(`/api/leader/fieldworks/${youth}/open`)).status).toBe(200)
  })

  test('of a draft are given to nobody who only knows the cohort; the preview shows them', async () => {
    const visitor = house.visitor()
    expect(String((await visitor.get(`/m/${cohort}`)).body)).not.toContain('surveyUrl')
    const { survey, version, form } = await house.store.fieldworks.get(fieldwork)
    for (const query of ['', '&h=0000000000000000']) expect((await visitor.get(`/api/desk/surveys/${survey}/${version}/${form}?cohort=${cohort}${query}`)).body).toMatchObject({ code: 'unknown-survey' })
    expect(JSON.stringify((await visitor.get(`/api/desk/surveys/${survey}/${version}/${form}`)).body).includes('eigen-1')).toBe(false)
    const preview = String((await leader.get(`/api/leader/cohorts/${cohort}/preview`)).body)
    expect((await visitor.get(await surveyUrl(preview))).body.pages.find(({ name }: { name: string }) => name === 'eigen-vragen').elements).toMatchObject([{ name: 'eigen-1', title: own[0]!.text }, { name: 'eigen-2' }])
  })

  test('are asked, answered, published with their words and shown apart, in nothing else', async () => {
    const { project } = measuring
    await leader.post(`/api/leader/fieldworks/${fieldwork}/open`)
    expect(await put(fieldwork, [])).toMatchObject({ status: 409 })
    const url = await surveyUrl(String((await house.visitor().get(`/m/${cohort}`)).body))
    expect(JSON.stringify((await house.visitor().get(url)).body).includes('De website is duidelijk.')).toBe(true)
    const pass = await passFor(house.visitor(), cohort, await secretOf(leader, cohort))
    expect((await house.visitor().post('/api/box/responses', await submissionFor(house, pass, { 'eigen-2': 4 }))).body).toMatchObject({ code: 'answers-refused', problems: [{ question: 'eigen-2' }] })

    const { texts } = readPdf(new Uint8Array(await (await house.app.request(`/m/${cohort}/papier.pdf`)).arrayBuffer()))
    expect(texts).toEqual(expect.arrayContaining(['eigen-1', 'eigen-2', 'op kantoor', 'buiten', 'online']))
    expect(texts.join(' ')).toContain('door de organisatie zelf toegevoegd')
    const { forms } = JSON.parse(/id="entry-data">(.*?)<\/script>/.exec(String((await house.visitor().get(`/m/${cohort}/invoer`)).body))![1]!)
    expect((await house.visitor().get(forms[0].surveyUrl)).body.pages.find(({ name }: { name: string }) => name === 'eigen-vragen').elements).toHaveLength(2)
    const secret = new URL((await leader.post(`/api/leader/cohorts/${cohort}/entry-link`)).body.url).hash.slice(1)
    const { pass: ofPaper } = (await house.visitor().post('/api/desk/entry', { cohort, secret })).body
    expect((await house.visitor().post('/api/box/responses', await submissionFor(house, ofPaper, { 'eigen-1': 4, 'eigen-2': 2 }))).body).toEqual({ received: true })

    for (const each of measuring.cohorts.professional!) await takePart(house, leader, each, people)
    const answered = Object.keys(await answersFor(house, cohort, 1))
    expect(answered.some((name) => name.startsWith('eigen-'))).toBe(true)

    const publication = await published(fieldwork)
    expect(publication.own).toMatchObject({ note: expect.stringContaining('niet te vergelijken'), questions: [{ item: 'eigen-1', text: own[0]!.text }, { item: 'eigen-2', scale: { points: [{ label: 'op kantoor' }, { label: 'buiten' }, { label: 'online' }] } }] })
    for (const item of ['eigen-1', 'eigen-2']) expect(publication.distribution.filter((row) => row.item === item && row.class === publication.detailClasses[0]!.class).reduce((sum, { n }) => sum + n, 0)).toBe(publication.detailClasses[0]!.n)
    expect(JSON.stringify([publication.scores, publication.otherScores, publication.choices, publication.answerPairs])).not.toContain('eigen-')

    const shown = (await leader.get(`/api/leader/projects/${project}/results/answers-per-item?role=professional&organisation=${measuring.organisations[0]}`)).body
    const rows = shown.rows.filter(({ criterion }: { criterion: string }) => criterion === 'eigen-vragen')
    expect(new Set(rows.map(({ statement }: { statement: string }) => statement))).toEqual(new Set(own.map(({ text }) => text)))
    expect(rows.every(({ subject, n }: { subject: string; n: number }) => subject === publication.own!.note && n !== null)).toBe(true)
    expect(shown.sentences.join(' ')).toContain('niet te vergelijken')
    expect(String(shown.svg).includes('Eigen vragen')).toBe(true)
    const all = (await leader.get(`/api/leader/projects/${project}/results/answers-per-item?role=professional`)).body
    expect(all.rows.some(({ part, criterion }: { part: string; criterion: string }) => criterion === 'eigen-vragen' && part === 'all-favourable')).toBe(false)
    expect([all.sentences.join(' '), String(all.svg)].map((each) => /kies één organisatie|Eigen vragen/.exec(each)?.[0])).toEqual(['kies één organisatie', undefined])
    for (const name of Object.keys(analyses).filter((each) => each !== 'answers-per-item')) {
      const { status, body } = await leader.get(`/api/leader/projects/${project}/results/${name}`)
      expect([name, status]).toEqual([name, 200])
      expect([name, /eigen-vragen|eigen-\d|De website is duidelijk/.exec(JSON.stringify(body))?.[0]]).toEqual([name, undefined])
    }
  })

  test('of a wave keep their own words beside other own questions of the next wave; of fewer than ten people it is told that they answered, and not what', async () => {
    const { project, organisations } = measuring
    const wave = await addWave(leader, project, organisations, ['professional'], 'Vervolg')
    const next = wave.fieldworks.professional!
    await put(next, [{ type: 'yes-no', text: 'Is de folder duidelijk?', sensitive: false }])
    await leader.post(`/api/leader/fieldworks/${next}/open`)
    await takePart(house, leader, wave.cohorts.professional![0]!, people)
    await takePart(house, leader, wave.cohorts.professional![1]!, 8)
    await published(next)
    const statements = async (number: number): Promise<string[]> => {
      const { rows } = (await leader.get(`/api/leader/projects/${project}/results/answers-per-item?role=professional&organisation=${organisations[0]}&wave=${number}`)).body
      return [...new Set<string>(rows.filter(({ criterion }: { criterion: string }) => criterion === 'eigen-vragen').map(({ statement }: { statement: string }) => statement))]
    }
    const few = (await leader.get(`/api/leader/projects/${project}/results/answers-per-item?role=professional&organisation=${organisations[1]}&wave=2`)).body
    const ofFew = few.rows.filter(({ criterion, step }: { criterion: string; step: number | null }) => criterion === 'eigen-vragen' && step !== null)
    expect(ofFew.map(({ answer }: { answer: string }) => answer)).toEqual(['antwoord gegeven'])
    expect([await statements(1), await statements(2)]).toEqual([own.map(({ text }) => text), ['Is de folder duidelijk?']])
  })

  test('that were not asked leave no trace in a publication', async () => {
    const { fieldworks, cohorts } = await prepare(leader, ['De Eik'], ['professional'])
    await leader.post(`/api/leader/fieldworks/${fieldworks.professional}/open`)
    await takePart(house, leader, cohorts.professional![0]!, people)
    expect(await published(fieldworks.professional!)).not.toHaveProperty('own')
  })
})
