import { quarterAfter, quarterOf, quarterTitle, today, type RecordContent, type Role } from '@leidraadspiegel/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAction } from '../../../packages/schema/any-record.ts'
import { anIndicator, aQuarter, aReflection } from '../../../packages/schema/any-progress-record.ts'
import { readPdf } from '../../../packages/report/read-pdf.ts'
import { prepare, takePart, type Measuring } from '../measuring.ts'
import { openTestHouse, type TestHouse } from '../open-house.ts'
import type { Visitor } from '../visitor.ts'

const now = quarterOf(today())
const ago = (quarters: number): string => quarterAfter(now, -quarters)

let house: TestHouse
let leader: Visitor
let network: Measuring

const keep = async (written: RecordContent, organisation: string | null): Promise<string> =>
  (await leader.post(organisation === null ? `/api/leader/projects/${network.project}/records` : `/api/leader/organisations/${organisation}/records`, { written, sure: true })).body.record.id
const get = async (part: string, query: Record<string, string> = {}): Promise<any> => leader.get(`/api/leader/projects/${network.project}/${part}?${new URLSearchParams(query)}`)
const first = (): string => network.organisations[0]!

beforeAll(async () => {
  house = await openTestHouse()
  leader = await house.leader()
  network = await prepare(leader, ['De Linde', 'Het Anker', 'Waterland'], ['professional', 'partner'])
  for (const organisation of network.organisations) await leader.post(`/api/leader/organisations/${organisation}/consents`, { kind: 'bundling', givenBy: 'Het bestuur' })
  for (const [role, people] of [['professional', 6], ['partner', 4]] as [Role, number][]) {
    const fieldwork = network.fieldworks[role]!
    await leader.post(`/api/leader/fieldworks/${fieldwork}/open`)
    for (const cohort of network.cohorts[role]!) await takePart(house, leader, cohort, people)
    for (const step of ['close', 'publish']) await leader.post(`/api/leader/fieldworks/${fieldwork}/${step}`)
  }
  const trained = await keep(anIndicator({ since: ago(3) }), first())
  await keep(aQuarter(trained, { quarter: ago(3), number: { measure: 'trained', trained: 5, staff: 12 } }), first())
  await keep(aQuarter(trained, { quarter: ago(1), number: { measure: 'trained', trained: 8, staff: 12 } }), first())
  const reach = await keep(anIndicator({ measure: 'reach', target: null, since: ago(1) }), first())
  await keep(aQuarter(reach, { quarter: ago(1), number: { measure: 'reach', young: null } }), first())
  await keep(anAction({ state: 'done', quickWin: true, what: 'Telefoonkaart bij elke werkplek' }), first())
  await keep(anAction({ term: today(), what: 'Scholing voor het team' }), first())
  await keep(aReflection({ on: today(), agreed: 'We plannen een tweede avond.' }), first())
  await keep(anIndicator({ measure: 'satisfaction', target: 75, since: ago(2) }), null)
})
afterAll(() => house.leave())

describe('indicators through their quarters', () => {
  test('have a point, a gap or nothing due, a sentence and a drawing', async () => {
    const { body } = await get('progress', { organisation: first() })
    const [trained, reach] = body.indicators
    expect(body.quarter).toBe(now)
    expect(trained.figure.rows.map(({ value, behind, remark }: Record<string, unknown>) => [value, behind, remark])).toEqual([[41.7, '5 van 12', null], [null, null, 'niet ingevuld'], [66.7, '8 van 12', null], [null, null, 'nog niet gevraagd']])
    expect(trained.figure.sentences[1]).toBe(`Over 1 kwartaal is niets ingevuld: ${quarterTitle(ago(2))}.`)
    expect(trained.figure.svg).toContain('<svg')
    expect(reach.figure.rows.map(({ value, remark }: Record<string, unknown>) => [value, remark])).toEqual([[null, 'minder dan 10'], [null, 'nog niet gevraagd']])
  })

  test('of what partners think are read from the publication, with n and what fits', async () => {
    const { body } = await get('progress')
    const [satisfaction] = body.indicators
    const published = await get('results/collaboration', { organisation: 'network' })
    const row = published.body.rows.find(({ item, kind }: Record<string, unknown>) => item === 'net-25' && kind === 'item')
    expect(satisfaction.figure.rows.at(-1)).toMatchObject({ n: row.n, value: Math.round(row.share * 1000) / 10 })
    expect(satisfaction.figure.rows.slice(0, -1).map(({ remark }: { remark: string }) => remark)).toEqual(['nog niet gevraagd', 'nog niet gevraagd'])
  })
})

describe('the report over a quarter', () => {
  test('of an organisation holds its steps, actions, quick wins, indicators, meetings, findings with n, and where the subjects come from', async () => {
    const { body: { report } } = await get('progress/report', { organisation: first(), quarter: now })
    expect([report.title, report.about]).toEqual([`Kwartaalrapportage ${quarterTitle(now)}`, 'De Linde'])
    expect(report.sections.map(({ heading }: { heading: string }) => heading)).toEqual(['Waar we staan', 'Acties', 'Snel gelukt', 'Indicatoren', 'Terugkijken', 'Laatste uitkomsten', 'Wat we niet laten zien, en hoe je dit leest'])
    const text = JSON.stringify(report)
    for (const words of ['Telefoonkaart bij elke werkplek', 'Scholing voor het team', 'Geschoolde medewerkers', 'minder dan 10', 'We plannen een tweede avond.', 'nog niet door 113 getoetst', 'proefproject']) expect(text).toContain(words)
    const [, table] = report.sections[5].blocks
    expect(table.columns).toEqual(['Onderwerp', 'Wie', 'Score', 'Past bij', 'n'])
    expect(table.evidence.map(({ analysis, organisation, role }: Record<string, unknown>) => [analysis, organisation, role])).toEqual(table.rows.map(() => ['score-per-criterion', first(), 'professional']))
    const { body: { records } } = await get('records')
    const kindsOf = (section: number): string[] => report.sections[section].blocks.flatMap(({ evidence }: { evidence?: { record: string } | { record: string }[] }) => [evidence ?? []].flat()).map(({ record }: { record: string }) => records.find(({ id }: { id: string }) => id === record).kind)
    expect([kindsOf(1), kindsOf(3), kindsOf(4)]).toEqual([['action', 'action'], ['indicator', 'indicator'], ['reflection']])
    expect(table.rows.every((row: string[]) => ['5', '6'].includes(row.at(-1)!))).toBe(true)
  })

  test('of the network counts organisations that agreed, and names none of them', async () => {
    const { body: { report } } = await get('progress/report', { quarter: now })
    expect(report.sections[1]).toMatchObject({ heading: 'De organisaties samen', seenOn: ['plans', 'progress'], blocks: [{ text: '3 organisaties stemden ermee in om samen geteld te worden. We noemen niet welke.' }, { items: expect.arrayContaining(['1 van de 3 organisaties met een actie in het plan.']) }] })
    expect(JSON.stringify(report)).not.toMatch(/De Linde|Het Anker|Waterland/)
  })

  test('of the network counts nothing when fewer than three agreed', async () => {
    await leader.send('DELETE', `/api/leader/organisations/${network.organisations[2]}/consents/bundling`)
    const { body: { report } } = await get('progress/report', { quarter: now })
    expect(report.sections[1].seenOn).toBeUndefined()
    expect(report.sections[1].blocks).toEqual([{ block: 'text', text: 'Er zijn nog geen drie organisaties die ermee instemden om samen geteld te worden. Daarom staan hier geen aantallen.' }])
  })

  test('is the same as accessible PDF, with a drawing for every indicator', async () => {
    const answer = await house.app.request(`/api/leader/projects/${network.project}/progress/report.pdf?organisation=${first()}&quarter=${now}`, { headers: { cookie: [...leader.cookies].map(([name, value]) => `${name}=${value}`).join('; ') } })
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    const { plain, tags, texts } = readPdf(new Uint8Array(await answer.arrayBuffer()))
    expect(plain).toContain('/Lang (nl-NL)')
    expect(tags).toMatchObject({ Title: 1, H1: 7, Figure: 2 })
    expect(texts.join(' ')).toContain('Scholing voor het team')
  })

  test('of a quarter that has not come is refused', async () => {
    expect((await get('progress/report', { quarter: quarterAfter(now) })).status).toBe(400)
  })

  test('says nothing about why', async () => {
    const { body: { report } } = await get('progress/report', { organisation: first(), quarter: now })
    const ours = report.sections.flatMap(({ heading, blocks }: { heading: string; blocks: { text?: string }[] }) => [heading, ...blocks.map(({ text }) => text ?? '')]).join(' ')
    expect(ours).not.toMatch(/\bdankzij\b|\bdoordat\b|\bdoor de\b|\bleidde tot\b|\bals gevolg\b|effect van/i)
  })
})
