import { noAnswers, ofKind, type GrantedRole, type KeptRecord, type RecordContent, type ResultPage } from '@leidraadspiegel/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAction, aPoint } from '../../../packages/schema/any-record.ts'
import { prepare, takePart, type Measuring } from '../measuring.ts'
import { openTestHouse, type TestHouse } from '../open-house.ts'
import type { Answer, Visitor } from '../visitor.ts'
import { visitorWith } from './visitor-with.ts'

let house: TestHouse
let leader: Visitor
let measuring: Measuring

beforeAll(async () => {
  house = await openTestHouse()
  leader = await house.leader()
  measuring = await prepare(leader, ['De Linde', 'Het Anker', 'Samen Verder'], ['youth'])
  await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.youth}/open`)
  await takePart(house, leader, measuring.cohorts.youth![0]!, 12)
  await takePart(house, leader, measuring.cohorts.youth![1]!, 3)
  for (const step of ['close', 'publish']) await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.youth}/${step}`)
})
afterAll(() => house.leave())

const inProject = (rest: string): string => `/api/leader/projects/${measuring.project}${rest}`
const ofOrganisation = (rest: string, index = 0): string => `/api/leader/organisations/${measuring.organisations[index]}${rest}`
const keep = (written: RecordContent, at = ofOrganisation('/records')): Promise<Answer> => leader.post(at, { written, sure: true })
const page = (change: Partial<ResultPage> = {}): RecordContent => ({ kind: 'result-page', content: { wave: 1, audience: 'youth', state: 'draft', expectedOn: '2027-03-01', said: [{ text: 'Dit gaat goed: samen praten.', figure: { criterion: 'signaleren-en-bespreken', role: 'youth' } }], doing: [{ text: 'We maken een kaart met nummers.', action: null }], notYet: [], thanks: '', ...change } })
const pathOf = async (audience = 'youth', index = 0): Promise<string> => new URL((await leader.get(`${ofOrganisation('/result-page', index)}?wave=1&audience=${audience}`)).body.address).pathname
const read = async (path: string): Promise<string> => String((await house.visitor().get(path)).body)
const isPdf = ({ status, headers, body }: Answer): boolean => status === 200 && headers.get('content-type') === 'application/pdf' && String(body).startsWith('%PDF') && String(body).includes('pdfuaid:part')

describe('what is told of published figures', () => {
  test('are the figures of one organisation and its wave, and who cannot be shown', async () => {
    const { body } = await leader.get(`${inProject('/meeting')}?about=${measuring.organisations[0]}&wave=1`)
    expect([body.name, body.view.wave, body.view.waveTitle]).toEqual(['De Linde', 1, 'Nulmeting'])
    expect(body.view.tookPart).toEqual([expect.objectContaining({ role: 'youth', n: 12 })])
    const { body: page } = await leader.get(`${inProject('/results/on-one-page')}?organisation=${measuring.organisations[0]}&wave=1`)
    expect(body.view.scores).toEqual(page.rows.map(({ role, criterion, subject, items, n, mean, lower, upper, band, wave }: Record<string, unknown>) => ({ role, criterion, subject, items, n, mean, lower, upper, band, wave })))
    const { body: { view: few } } = await leader.get(`${inProject('/meeting')}?about=${measuring.organisations[1]}&wave=1`)
    expect([few.tookPart, few.strong, few.different, few.attention]).toEqual([[], [], [], []])
  })

  test('an organisation, a wave or a project that is not there is refused', async () => {
    expect((await leader.get(`${inProject('/meeting')}?about=0000000000000000`)).status).toBe(404)
    expect((await leader.get(`${inProject('/meeting')}?about=iets`)).status).toBe(400)
    expect((await leader.get(`${ofOrganisation('/result-page')}?wave=9&audience=youth`)).status).toBe(404)
    expect((await leader.get(`${ofOrganisation('/result-page')}?wave=1&audience=iedereen`)).status).toBe(400)
  })

  test('is there on paper as PDF/UA: the hand-out, the page for the board and the one for the municipality', async () => {
    const about = `about=${measuring.organisations[0]}&wave=1`
    for (const path of [`/meeting/hand-out?${about}`, `/meeting/hand-out?about=network`, `/board-page?${about}`, '/municipality/paper']) expect([path, isPdf(await leader.get(inProject(path)))]).toEqual([path, true])
  })
})

describe('a meeting', () => {
  test('is kept once for a wave; what is chosen rests on it, and it cannot go while that stands', async () => {
    const meeting: RecordContent = { kind: 'feedback-meeting', content: { wave: 1, on: '2026-11-20', who: ['Teamleider'], answers: noAnswers() } }
    const { body: { record } } = await keep(meeting)
    expect((await keep(meeting)).body.problems).toEqual([expect.objectContaining({ code: 'already-there' })])
    expect((await keep(meeting, ofOrganisation('/records', 1))).status).toBe(200)
    const { body: { record: point } } = await keep(aPoint({ evidence: [{ of: 'record', record: record.id, part: 'choose' }] }))
    await keep(anAction({ improvement: point.id }))
    expect((await leader.send('DELETE', `/api/leader/records/${record.id}?after=1`)).body.code).toBe('rests-on')
    expect(isPdf(await leader.get(`${inProject('/meeting/hand-out')}?about=${measuring.organisations[0]}&wave=1`))).toBe(true)
  })

  test('asks back when somebody may be recognised in what was said', async () => {
    const answers = noAnswers()
    const written: RecordContent = { kind: 'feedback-meeting', content: { wave: 1, on: '2026-11-20', who: ['Anna Bakker'], answers: { ...answers, strong: { ...answers.strong, recognise: 'Bel Sanne op 06-12345678.' } } } }
    const { status, body } = await leader.post(ofOrganisation('/records', 2), { written, sure: false })
    expect([status, body.code]).toEqual([422, 'may-name-somebody'])
    expect(body.problems.every(({ question }: { question: string }) => question === 'answers.strong.recognise')).toBe(true)
  })

  test('is of a wave that the project has, as are the pages for the board and for those who took part', async () => {
    const ofWave9: RecordContent[] = [{ kind: 'feedback-meeting', content: { wave: 9, on: '2026-11-20', who: ['Teamleider'], answers: noAnswers() } }, { kind: 'board-page', content: { wave: 9, why: '', ask: '', returnOn: null } }, page({ wave: 9 })]
    for (const written of ofWave9) {
      const { status, body } = await keep(written)
      expect([written.kind, status, body.problems]).toEqual([written.kind, 400, [{ question: 'wave', code: 'unknown-wave', message: '9' }]])
    }
  })

  test('comes back to the board on a day that lies ahead', async () => {
    expect((await keep({ kind: 'board-page', content: { wave: 1, why: '', ask: 'Tijd.', returnOn: '2020-01-01' } })).body.problems).toEqual([expect.objectContaining({ question: 'returnOn', code: 'term-in-the-past' })])
  })
})

describe('the municipality', () => {
  test('reads the network as a whole and what is done together; not what one organisation does or wrote', async () => {
    await keep(anAction({ what: 'Samen een scholing' }), inProject('/records'))
    const municipality = await visitorAs('reader', null)
    const { status, body } = await municipality(inProject('/municipality'))
    expect([status, body.organisations, body.actions]).toEqual([200, 3, [{ what: 'Samen een scholing', state: 'planned', term: null, result: '' }]])
    expect(JSON.stringify(body)).not.toContain('De Linde')
    expect(isPdf(await municipality(inProject('/municipality/paper')))).toBe(true)
    for (const path of [`/meeting?about=${measuring.organisations[0]}`, `/board-page?about=${measuring.organisations[0]}`, '/records', '/meeting/hand-out?about=network']) expect([path, (await municipality(inProject(path))).status]).toEqual([path, 404])
  })

  test('somebody of one organisation hears of that one, and of the network; of no other', async () => {
    const other = await visitorAs('leader', measuring.organisations[1]!)
    expect((await other(`${inProject('/meeting')}?about=${measuring.organisations[0]}`)).status).toBe(404)
    expect((await other(`${inProject('/meeting')}?about=${measuring.organisations[1]}`)).status).toBe(200)
    expect((await other(`${inProject('/meeting')}?about=network`)).status).toBe(200)
    expect((await other(`${ofOrganisation('/result-page')}?wave=1&audience=youth`)).status).toBe(404)
    for (const path of ['/meeting/hand-out', '/board-page']) expect((await other(`${inProject(path)}?about=${measuring.organisations[0]}`)).status).toBe(404)
  })
})

describe('the page for those who took part', () => {
  test('is proposed from published figures, each with n, and from the plan; nobody reads it before it is public', async () => {
    const { body } = await leader.get(`${ofOrganisation('/result-page')}?wave=1&audience=youth`)
    expect(body.proposal).toMatchObject({ state: 'draft', audience: 'youth', wave: 1 })
    expect(body.proposal.said.length).toBeGreaterThan(0)
    for (const { figure } of body.proposal.said) expect(body.figures).toContainEqual(expect.objectContaining({ ...figure, n: expect.any(Number), lower: expect.any(Number) }))
    expect(body.proposal.doing.length).toBeGreaterThan(0)
    expect(await read(await pathOf())).toContain('De uitkomsten staan hier nog niet')
  })

  test('is expected, then public with its figure, and withdrawn again', async () => {
    const path = await pathOf()
    const { body: { record } } = await keep(page())
    expect(await read(path)).toMatch(/rond 1 maart 2027/)
    expect(await read(path)).not.toContain('samen praten')
    await leader.send('PUT', `/api/leader/records/${record.id}`, { written: page({ state: 'public' }), after: 1, sure: true })
    const shown = await read(path)
    expect(shown).toContain('Dit gaat goed: samen praten.')
    expect(shown).toMatch(/Gemiddeld \d+ van de 100 punten\. Dat komt van \d+ jongeren\./)
    expect(isPdf(await house.visitor().get(`${path}/uitkomsten.pdf`))).toBe(true)
    await leader.send('PUT', `/api/leader/records/${record.id}`, { written: page({ state: 'withdrawn' }), after: 2, sure: true })
    expect(await read(path)).toContain('zijn nu weg')
    expect(await read(path)).not.toContain('samen praten')
    expect((await house.visitor().get(`${path}/uitkomsten.pdf`)).status).toBe(404)
  })

  test.each<[string, Partial<ResultPage>, [string, string][]]>([
    ['a number that somebody typed', { said: [{ text: 'Acht van de 12 zeiden ja.', figure: null }] }, [['said.0', 'number-typed']]],
    ['a number that somebody typed beside what will be done', { doing: [{ text: 'We luisteren naar 3 ouders.', action: null }] }, [['doing.0', 'number-counted']]],
    ['a number that somebody typed beside what cannot be done', { notYet: [{ text: 'Dat 5 mensen meekijken.', why: '2 ouders wilden dat niet.' }], thanks: 'Met 12 waren jullie.' }, [['notYet.0', 'number-counted'], ['notYet.0.why', 'number-counted'], ['thanks', 'number-counted']]],
    ['words that young people should not read', { doing: [{ text: 'We praten over zelfmoord plegen.', action: null }] }, [['doing.0', 'words']]],
    ['another voice', { audience: 'parent', thanks: 'Dank je wel.' }, [['thanks', 'words']]],
    ['a page that says nothing of what comes of it, when it becomes public', { state: 'public', doing: [], notYet: [] }, [['state', 'page-empty']]],
    ['a subject that the leidraad does not have', { said: [{ text: 'Iets.', figure: { criterion: 'sterrenkunde', role: 'youth' } }] }, [['criterion', 'unknown-criterion']]],
  ])('is refused with %s', async (_, change, problems) => {
    const { status, body } = await keep(page({ ...change }), ofOrganisation('/records', 2))
    expect([status, body.problems.map(({ question, code }: { question: string; code: string }) => [question, code])]).toEqual([400, problems])
  })

  test('there is one of each audience, and never one of the network as a whole', async () => {
    expect((await keep(page())).body.problems).toEqual([expect.objectContaining({ code: 'already-there' })])
    expect((await keep(page(), inProject('/records'))).body.problems).toEqual([expect.objectContaining({ code: 'no-organisation' })])
    const { body } = await leader.get(inProject('/records'))
    expect(ofKind(body.records as KeptRecord[], 'result-page')).toHaveLength(1)
  })

  test('may say when something happens', async () => {
    const doing = ['In 2027 maken we een kaart.', 'Vanaf 1 maart kan het.', 'Op 1 maart 2027 of op 12-04-2027.', 'In april 2027.'].map((text) => ({ text, action: null }))
    expect((await keep(page({ doing, audience: 'staff' }), ofOrganisation('/records', 2))).status).toBe(200)
  })

  test('stands at the address that the end page of the questionnaire names, the same for everybody', async () => {
    const html = await read(`/m/${measuring.cohorts.youth![0]}`)
    expect(html).toContain(`href="${await pathOf()}"`)
    expect(await pathOf('parent')).not.toBe(await pathOf())
  })
})

/** Reads in the same house, as somebody with this role in the project. */
async function visitorAs(role: GrantedRole, organisation: string | null): Promise<(path: string) => Promise<Answer>> {
  const visitor = await visitorWith(house, [{ project: measuring.project, organisation, role }])
  return (path) => visitor.get(path)
}
