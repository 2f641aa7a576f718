import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoNetwork, demoWaves } from '../../../../apps/server/src/invented/demo.ts'
import { plantedChange } from '../../../../apps/server/src/invented/truth.ts'
import { dataFolderOf } from '../../../../apps/server/src/data-folder.ts'
import { codeOf } from '../second-step.ts'
import { openTestHouse, type TestHouse } from '../open-house.ts'
import { Visitor } from '../visitor.ts'

interface Change {
  organisation: string
  criterion: string
  difference: number
  lower: number
  upper: number
}

let house: TestHouse
let leader: Visitor
let project = ''
const told: string[] = []

beforeAll(async () => {
  house = await openTestHouse()
  const data = dataFolderOf(house)
  await data.makeDemo((title) => void told.push(title))
  const [, email, passphrase, key = ''] = /^(\S+) met wachtzin: (\S+) en sleutel voor de codes: (\S+)/.exec((await data.demoLogin()) ?? '') ?? []
  leader = house.visitor()
  const { challenge } = (await leader.post('/api/account/sign-in', { email, passphrase })).body
  expect((await leader.post('/api/account/sign-in/code', { challenge, code: codeOf(key) })).status).toBe(200)
  project = (await leader.get('/api/leader/projects')).body.projects[0].id
}, 240_000)
afterAll(() => house.leave())

const result = async (analysis: string, query: string) => (await leader.get(`/api/leader/projects/${project}/results/${analysis}?${query}`)).body

describe('the invented network', () => {
  test('has three waves of four roles, from the second one of partners too, in a pilot project, all published', async () => {
    expect(told).toEqual([...demoWaves])
    const view = (await leader.get(`/api/leader/projects/${project}`)).body
    expect(view.project.pilot).toBe(true)
    expect(view.waves.map(({ fieldworks }: { fieldworks: { state: string }[] }) => fieldworks.map(({ state }) => state))).toEqual([4, 5, 5].map((fieldworks) => Array(fieldworks).fill('published')))
    expect(view.consents.map(({ kind }: { kind: string }) => kind)).toEqual(demoNetwork.map(() => 'bundling'))
  })

  test.each([
    [2, 0],
    [3, 1],
  ] as const)('the analysis finds what was planted between wave 1 and wave %i', async (wave, place) => {
    const rows: Change[] = (await result('change-per-criterion', `role=professional&baseline=1&wave=${wave}`)).rows.filter(({ difference }: Change) => difference !== null)
    const covered = rows.filter(({ criterion, lower, upper }) => lower <= (plantedChange[criterion]?.[place] ?? 0) && (plantedChange[criterion]?.[place] ?? 0) <= upper)
    expect(covered.length / rows.length).toBeGreaterThan(0.85)
    for (const criterion of new Set(rows.map((row) => row.criterion))) {
      const found = rows.filter((row) => row.criterion === criterion)
      const mean = found.reduce((sum, { difference }) => sum + difference, 0) / found.length
      expect(Math.abs(mean - (plantedChange[criterion]?.[place] ?? 0)), criterion).toBeLessThan(9)
    }
  })

  test('an organisation with too few people is named, and nothing of it is shown', async () => {
    const small = demoNetwork.find(({ people }) => (people.professional ?? 0) < 5)?.name
    const shown = await result('score-per-criterion', 'role=professional')
    expect(shown.withheld.map(({ title }: { title: string }) => title)).toContain(small)
    expect(shown.rows.map(({ organisation }: { organisation: string }) => organisation)).not.toContain(small)
    expect(JSON.stringify(shown.rows)).not.toContain(small)
  })
})

describe('the invented network as a whole', () => {
  test('has a network, two regions, the teams of the largest organisation, the small ones together, others beside organisations, and nothing else of the school', async () => {
    const { groups }: { groups: { kind: string; title: string }[] } = (await leader.get(`/api/leader/projects/${project}/groups`)).body
    const titles = (kind: string): string[] => groups.filter((group) => group.kind === kind).map(({ title }) => title)
    expect(titles('together')).toEqual(['de kleine organisaties samen'])
    expect(titles('others').length).toBeGreaterThan(0)
    expect([titles('network'), titles('region'), titles('team')]).toEqual([['het netwerk'], ['Betuwe', 'Bommelerwaard'], ['Team Noord', 'Team Zuid']])
    expect(titles('organisation')).not.toContain('Zuiderlicht College')
  })

  test('names time as the greatest obstacle and communication as the greatest chance, as planted', async () => {
    const rows: { kind: string; theme: string; share: number | null; n: number }[] = (await result('collaboration', 'wave=3')).rows
    const most = (kind: string): string | undefined => rows.filter((row) => row.kind === kind).toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0))[0]?.theme
    expect([most('obstacle'), most('chance')]).toEqual(['tijd', 'communicatie'])
    expect(rows.map(({ n }) => n).every((n) => n <= 17)).toBe(true)
  })
})
