import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, newId, today, type Stand, type StepState } from '@leidraadspiegel/schema'
import { prepare, takePart, type Measuring } from '../measuring.ts'
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

const outcome = ({ status, body }: Answer): unknown[] => [status, body.code]
const steps = async (): Promise<{ network: Stand | null; organisations: { organisation: string; name: string; stand: Stand }[] }> => (await leader.get(`/api/leader/projects/${measuring.project}/steps`)).body
const of = async (organisation: string): Promise<Stand> => (await steps()).organisations.find((each) => each.organisation === organisation)!.stand
const states = ({ steps }: Stand): StepState[] => steps.map(({ state }) => state)
const tick = (task: string, mark: unknown, on = `organisations/${measuring.organisations[0]}`): Promise<Answer> => leader.send('PUT', `/api/leader/${on}/steps/${task}`, mark)
const keep = (written: unknown, after = 0): Promise<Answer> => leader.send('PUT', `/api/leader/projects/${measuring.project}/sheets`, { written, after })
const address = (rest = ''): string => `/api/leader/projects/${measuring.project}/sheets${rest}`
const ambition = { sheet: 'ambitie', content: { promise: 'Wij zijn er.', commitment: 'Wij blijven.', doing: 'Elke week overleg.' } }

describe('the stappenplan', () => {
  test('begins at the first step, with what the workspace knows already', async () => {
    const { network, organisations } = await steps()
    expect(organisations.map(({ name }) => name)).toEqual(['De Linde', 'Het Anker'])
    expect(organisations[0]?.stand).toMatchObject({ here: 'draagvlak', next: 'bestuur-steunt' })
    expect(network?.steps).toHaveLength(6)
    const known = organisations[0]?.stand.steps.flatMap(({ tasks }) => tasks.filter(({ known }) => known).map(({ task }) => task))
    expect(known).toEqual(['aanspreekpunt', 'signaalprotocol'])
  })

  test('is ticked by a person with a day and a note, and can be taken back', async () => {
    const mark = { state: 'done', on: '2026-03-02', note: 'Besluit van het bestuur.' }
    expect((await tick('bestuur-steunt', mark)).body.mark).toEqual({ ...mark, savedOn: today(), savedBy: 'Anna' })
    expect(await of(measuring.organisations[0]!)).toMatchObject({ here: 'trekkers' })
    expect(states(await of(measuring.organisations[1]!))[0]).toBe('planned')
    await tick('bestuur-steunt', { state: 'open', on: null, note: '' })
    expect((await of(measuring.organisations[0]!)).here).toBe('draagvlak')
  })

  test.each([
    ['a task of the network', 'ambitie', { state: 'done', on: null, note: '' }, [404, 'not-found']],
    ['a task that is not there', 'constructor', { state: 'done', on: null, note: '' }, [404, 'not-found']],
    ['a day that has not come yet', 'bestuur-steunt', { state: 'done', on: addDays(today(), 2), note: '' }, [400, 'body-refused']],
    ['another state', 'bestuur-steunt', { state: 'half', on: null, note: '' }, [400, 'body-refused']],
    ['a long note', 'bestuur-steunt', { state: 'done', on: null, note: 'x'.repeat(301) }, [400, 'body-refused']],
  ])('takes no tick for %s', async (_, task, mark, refusal) => {
    expect(outcome(await tick(task, mark))).toEqual(refusal)
  })

  test('knows who pulls, what opened and what was published, and never how many took part', async () => {
    const [linde = ''] = measuring.organisations
    expect((await leader.send('PUT', `/api/leader/organisations/${linde}/leaders`, { leaders: [{ name: 'Sanne de Wit', role: 'gedragswetenschapper' }] })).status).toBe(200)
    expect((await leader.get(`/api/leader/projects/${measuring.project}/leaders`)).body).toEqual({ leaders: [{ organisation: linde, leaders: [{ name: 'Sanne de Wit', role: 'gedragswetenschapper' }] }] })
    expect((await of(linde)).here).toBe('trekkers')
    await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.professional}/open`)
    expect(await of(linde)).toMatchObject({ here: 'nulmeting', next: 'nulmeting-gepubliceerd', left: ['bestuur-steunt', 'tijd-en-bevoegdheid'] })
    const before = JSON.stringify(await steps())
    await takePart(house, leader, measuring.cohorts.professional![0]!, 6)
    expect(JSON.stringify(await steps())).toBe(before)
    await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.professional}/close`)
    await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.professional}/publish`)
    expect(await of(linde)).toMatchObject({ here: 'nulmeting', next: 'protocol-bekeken' })
  })

  test('of a project of one organisation has no network; a gatekeeper joins the network and has no steps of its own', async () => {
    const alone = await prepare(leader, ['De Brug'], ['manager'])
    expect((await leader.get(`/api/leader/projects/${alone.project}/steps`)).body.network).toBeNull()
    const { organisation } = (await leader.post(`/api/leader/projects/${alone.project}/organisations`, { name: 'Een school', kind: 'gatekeeper', contact: '', crisis: '' })).body
    const view = (await leader.get(`/api/leader/projects/${alone.project}/steps`)).body
    expect(view.network.here).toBe('netwerk-draagvlak')
    expect(view.organisations.map(({ name }: { name: string }) => name)).toEqual(['De Brug'])
    expect(JSON.stringify(view)).not.toContain(organisation.id)
  })
})

describe('a sheet', () => {
  test('is kept with who and when, and the network knows it', async () => {
    expect((await keep(ambition)).body.sheet).toEqual({ ...ambition, version: 1, savedOn: today(), savedBy: 'Anna' })
    expect((await leader.get(address())).body.sheets).toHaveLength(1)
    expect((await steps()).network?.steps[2]?.tasks.find(({ task }) => task === 'ambitie')).toMatchObject({ state: 'done', known: true })
  })

  test('of who saves second is refused, and the other text is there to read', async () => {
    expect(outcome(await keep({ ...ambition, content: { ...ambition.content, doing: 'Elke maand overleg.' } }))).toEqual([409, 'changed-meanwhile'])
    expect((await keep({ ...ambition, content: { ...ambition.content, doing: 'Elke maand overleg.' } }, 1)).body.sheet.version).toBe(2)
    expect((await leader.get(address('/ambitie'))).body.versions.map(({ version }: { version: number }) => version)).toEqual([2, 1])
    expect((await leader.get(address('/ambitie/1'))).body.sheet.content).toEqual(ambition.content)
  })

  test.each(['/ambitie/3', '/ambitie/01', '/ambitie/1e0', '/anders', '/anders/1', '/constructor'])('%s is not there', async (rest) => {
    expect(outcome(await leader.get(address(rest)))).toEqual([404, 'not-found'])
  })

  test.each([
    [{ sheet: 'anders', content: {} }, 0],
    [{ ...ambition, sheet: 'afspraken' }, 0],
    [{ ...ambition, extra: 1 }, 0],
    [ambition, -1],
    [ambition, 0.5],
  ])('%o after %d is refused', async (written, after) => {
    expect(outcome(await keep(written, after))).toEqual([400, 'body-refused'])
  })

  test('of another project is absent', async () => {
    expect(outcome(await leader.get(`/api/leader/projects/${newId()}/sheets`))).toEqual([404, 'not-found'])
  })
})
