import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkPublication } from '@leidraadspiegel/disclosure'
import { addWave, prepare, takePart, type Measuring } from './measuring.ts'
import { openTestHouse, type TestHouse } from './open-house.ts'
import type { Visitor } from './visitor.ts'

let house: TestHouse
let leader: Visitor
let measuring: Measuring

beforeAll(async () => {
  house = await openTestHouse()
  leader = await house.leader()
  measuring = await prepare(leader, ['De Linde', 'Het Anker'], ['professional'])
})
afterAll(() => house.leave())

const fieldworkOf = (view: any, id: string) => view.waves.flatMap((wave: any) => wave.fieldworks).find((each: any) => each.id === id)

async function measure(fieldwork: string, cohorts: readonly string[], people: readonly number[]): Promise<void> {
  expect((await leader.post(`/api/leader/fieldworks/${fieldwork}/open`)).body.fieldwork.state).toBe('open')
  for (const [index, cohort] of cohorts.entries()) await takePart(house, leader, cohort, people[index] ?? 0)
  expect((await leader.post(`/api/leader/fieldworks/${fieldwork}/close`)).body.fieldwork.state).toBe('closed')
  expect((await leader.post(`/api/leader/fieldworks/${fieldwork}/publish`)).body.fieldwork.state).toBe('published')
}

describe('from a question to a chart', () => {
  test('a draft is not open for answers', async () => {
    const page = await house.visitor().get(`/m/${measuring.cohorts.professional?.[0]}`)
    expect(page.body).toContain('nog niet open')
  })

  test('the first wave is answered, closed and published', async () => {
    const fieldwork = measuring.fieldworks.professional ?? ''
    await measure(fieldwork, measuring.cohorts.professional ?? [], [12, 4])
    const publication = await house.store.publications.ofFieldwork(fieldwork)
    if (publication === null) throw new Error('nothing was published')
    checkPublication(publication)
    expect(publication.groups.map(({ title, n }) => [title, n])).toEqual([['De Linde', 12]])
    expect(publication.withheld.map(({ title }) => title)).toEqual(['Het Anker'])
    expect(publication.project.pilot).toBe(true)
  })

  test('the second wave too, and the change between both is drawn', async () => {
    const second = await addWave(leader, measuring.project, measuring.organisations, ['professional'], 'Vervolgmeting')
    await measure(second.fieldworks.professional ?? '', second.cohorts.professional ?? [], [11, 6])
    const change = await leader.get(`/api/leader/projects/${measuring.project}/results/change-per-criterion?role=professional`)
    expect(change.status).toBe(200)
    expect(change.body.question).toMatch(/\?$/)
    expect(change.body.sentences.length).toBeGreaterThan(0)
    expect(change.body.svg).toMatch(/^<svg/)
    expect(change.body.rows.length).toBeGreaterThan(5)
  })

  test.each(['response', 'score-per-criterion', 'answers-per-item'])('%s has a sentence, a table and a picture', async (analysis) => {
    const criterion = analysis === 'answers-per-item' ? '&criterion=veiligheidsplan' : ''
    const { status, body } = await leader.get(`/api/leader/projects/${measuring.project}/results/${analysis}?role=professional&wave=1${criterion}`)
    expect(status).toBe(200)
    expect(body.sentences.length).toBeGreaterThan(0)
    expect(body.rows.length).toBeGreaterThan(0)
    expect(body.svg).toMatch(/^<svg/)
    expect(JSON.stringify(body.rows)).not.toContain('Het Anker')
  })

  test('a result can be had as picture, drawing and table, whose names say what it is and that it is a pilot; not where there is nothing to draw', async () => {
    const picture = await leader.get(`/api/leader/projects/${measuring.project}/results/change-per-criterion/picture?role=professional`)
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect(picture.headers.get('content-disposition')).toMatch(/filename="proefproject-oefennetwerk-wat-veranderde-er-per-onderwerp-[a-z-]+-de-linde-professionals-meting-2\.png"/)
    expect(picture.body.slice(1, 4)).toBe('PNG')
    const drawing = await leader.get(`/api/leader/projects/${measuring.project}/results/change-per-criterion/drawing?role=professional`)
    expect([drawing.status, drawing.headers.get('content-type'), drawing.body.slice(0, 4)]).toEqual([200, 'image/svg+xml', '<svg'])
    const table = await leader.get(`/api/leader/projects/${measuring.project}/results/score-per-criterion/table?role=professional&wave=1`)
    expect([table.status, table.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
    expect(table.body).toMatch(/^\uFEFF?Project;Oefennetwerk\r\nVraag;[^\r]+\r\n/)
    expect(table.body).toContain(';professionals;')
    expect((await leader.get(`/api/leader/projects/${measuring.project}/results/geen-analyse/picture`)).status).toBe(404)
  })

  test('the leader sees states, not people', async () => {
    const { body } = await leader.get(`/api/leader/projects/${measuring.project}`)
    const first = fieldworkOf(body, measuring.fieldworks.professional ?? '')
    expect(first.state).toBe('published')
    expect(first.cohorts.map(({ response }: any) => response)).toEqual([null, null])
  })

  test('everything is there after a restart', async () => {
    const before = await leader.get(`/api/leader/projects/${measuring.project}/results/score-per-criterion?role=professional`)
    await house.stop()
    const { openHouse } = await import('../../../apps/server/src/main.ts')
    const again = await openHouse(house.config)
    house = { ...house, ...again }
    const { Visitor } = await import('./visitor.ts')
    const returned = new Visitor(again.app)
    for (const [name, value] of leader.cookies) returned.cookies.set(name, value)
    const after = await returned.get(`/api/leader/projects/${measuring.project}/results/score-per-criterion?role=professional`)
    expect(after.body).toEqual(before.body)
  })
})
