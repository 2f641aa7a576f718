import { analyses } from '@leidraadspiegel/analysis'
import type { Outcome } from '@leidraadspiegel/pipeline'
import { minimumOfRole } from '@leidraadspiegel/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { permissions } from '../../apps/server/src/leader/permissions.ts'
import { actors, names, openCrawledHouse, type Actor, type Attended, type CrawledHouse } from './crawled-house.ts'
import { givenAway, unsafeClasses } from './given-away.ts'
import { readAnswer, type Seen } from './read-answer.ts'

/** Of De Brug nothing may be shown, nor of the team Nacht; and of one more organisation nothing either, because De Brug would follow. */
const attended: Attended[] = [
  { name: 'De Linde', teams: { Dag: 11, Nacht: 3 }, partners: 4 },
  { name: 'Stroomhuis', teams: { Een: 13 }, partners: 4 },
  { name: 'Het Anker', teams: { Twee: 9 }, partners: 3 },
  { name: 'De Brug', teams: { Drie: 3 }, partners: 1 },
]

let crawled: CrawledHouse
beforeAll(async () => {
  crawled = await openCrawledHouse(attended)
}, 240_000)
afterAll(() => crawled.house.leave())

const idOf = (name: string): string => crawled.organisations.find((one) => one.name === name)!.id
const withheld = (): string[] => [...new Set(crawled.publications.flatMap((one) => one.withheld.map(({ organisation }) => organisation)))]
/** The same question about the network where everybody answered otherwise. */
const inTwin = (path: string): string => [[crawled.project, crawled.twin.project], ...crawled.organisations.map(({ id }, at) => [id, crawled.twin.organisations[at]!.id])].reduce((text, [from, to]) => text.replaceAll(from!, to!), path)
const resultPath = (analysis: string, query: Record<string, string> = {}, picture = false): string =>
  `/api/leader/projects/${crawled.project}/results/${analysis}${picture ? '/picture' : ''}?${new URLSearchParams(query)}`

/** Every question of somebody who may read: every name, wave and role that there is or could be. */
function questions(): { analysis: string; query: Record<string, string> }[] {
  const named: Record<string, string>[] = [{}, ...names(crawled, attended).map((organisation) => ({ organisation }))]
  const hidden = [...withheld(), `team:${idOf('De Linde')}:Nacht`]
  const closer = hidden.flatMap((organisation) => ['professional', 'partner'].flatMap((role) => [{ organisation, role }, ...['1', '2'].map((wave) => ({ organisation, role, wave }))]))
  return Object.keys(analyses).flatMap((analysis) => [...named, ...closer, { wave: '1' }, { role: 'partner' }, { role: 'youth' }, { wave: '9' }].map((query) => ({ analysis, query })))
}

describe('somebody who reads everything over HTTP', () => {
  const seen = new Map<string, Seen>()
  /** Every number of people that stood in a result. */
  const shown = new Set<string>()

  test('has a network before him of which two organisations are withheld, and figures over others', () => {
    expect(withheld()).toHaveLength(2)
    expect(withheld()).toContain(idOf('De Brug'))
    expect(new Set(crawled.publications.flatMap(({ groups }) => groups.map(({ kind }) => kind)))).toEqual(new Set(['network', 'region', 'organisation', 'others']))
  })

  test('gets an answer only about what is published, and of what is withheld no number in rows, sentences or chart', async () => {
    let [answered, refused] = [0, 0]
    for (const { analysis, query } of questions()) {
      const { status, body } = await crawled.get('second coordinator', resultPath(analysis, query))
      if (status !== 200) {
        refused++
        expect(JSON.stringify(body)).not.toMatch(/"n"|"rows"/)
        continue
      }
      answered++
      for (const number of numbersOfPeople(body)) shown.add(number)
      const read = readAnswer(body as Outcome, crawled.publications)
      expect(read.leaks, `${analysis} ${JSON.stringify(query)}`).toEqual([])
      if (read.silent.length > 0) expect(read.silent, `${analysis} ${JSON.stringify(query)}`).toEqual(readAnswer((await crawled.get('second coordinator', inTwin(resultPath(analysis, query)))).body, []).silent)
      for (const one of read.seen) seen.set(JSON.stringify(one), one)
    }
    expect(answered).toBeGreaterThan(200)
    expect(refused).toBeGreaterThan(0)
  }, 240_000)

  test('calculates nobody from all that was read, below the minimum', () => {
    const groups = crawled.publications.flatMap(({ role, wave, groups, members }) =>
      groups.filter(({ group }) => seen.has(JSON.stringify({ group, role, wave: wave.number }))).map(({ group }) => ({ group: `${role} ${wave.number} ${group}`, classes: members.filter((member) => member.group === group).map((member) => member.class), role, wave: wave.number })))
    expect(groups.length).toBeGreaterThan(5)
    const teams = [1, 2].flatMap((wave) => ['professional', 'partner'].flatMap((role) => attended.flatMap(({ name, teams, partners }) =>
      Object.entries(role === 'partner' ? { alle: partners } : teams).map(([team, n]) => ({ atom: `${role} ${wave} ${name} ${team}`, n, minimum: minimumOfRole[role as 'partner'], organisation: name, team, role, wave })))))
    const published = groups.map(({ group, role, wave }) => {
      const name = group.split(' ').slice(2).join(' ')
      return { atoms: teams.filter((one) => one.role === role && one.wave === wave && holds(name, one.organisation, one.team)).map(({ atom }) => atom) }
    })
    expect(unsafeClasses(teams, published)).toEqual([])
    for (const [role, wave] of [['professional', 1], ['professional', 2], ['partner', 1], ['partner', 2]] as const) {
      const own = teams.filter((one) => one.role === role && one.wave === wave)
      expect(givenAway(own, published.filter(({ atoms }) => own.some(({ atom }) => atoms.includes(atom))))).toEqual([])
    }
  })

  test('gets as a picture what stands in the chart, and no picture of what is withheld', async () => {
    for (const analysis of ['response', 'score-per-criterion', 'attention'])
      for (const query of [{}, { organisation: 'network' }, { organisation: idOf('De Brug') }, { organisation: `team:${idOf('De Linde')}:Nacht` }] as Record<string, string>[]) {
        const { body } = await crawled.get('second coordinator', resultPath(analysis, query))
        const picture = await crawled.get('second coordinator', resultPath(analysis, query, true))
        expect(picture.status).toBe(body.svg === null ? 404 : 200)
        if (body.svg !== null) expect(picture.headers.get('content-type')).toBe('image/png')
      }
  })

  test('finds in no other page how many people were in a withheld group', async () => {
    const fieldworks = crawled.publications.map(({ fieldwork }) => fieldwork)
    for (const route of Object.keys(permissions).filter((one) => one.startsWith('GET ') && !one.includes(':analysis')))
      for (const fieldwork of route.includes(':fieldwork') ? fieldworks : [''])
        for (const { id } of route.includes(':organisation') ? crawled.organisations : [{ id: '' }]) {
          const path = route.slice('GET '.length).replace(':project', crawled.project).replace(':fieldwork', fieldwork).replace(':organisation', id)
          const { status, body } = await crawled.get('coordinator', `/api/leader${path}`)
          if (status === 200) expect(route.endsWith('/municipality') ? [] : numbersOfPeople(body), path).toEqual([])
        }
    const { body } = await crawled.get('second coordinator', `/api/leader/projects/${crawled.project}/groups`)
    const published = new Set(crawled.publications.flatMap(({ groups }) => groups.map(({ group }) => group)))
    expect(JSON.stringify(body)).not.toContain(`others:${idOf('De Brug')}`)
    for (const { group } of body.groups) expect(published).toContain(group)
  })

  test('is told of figures elsewhere only what stands in the results, and of who is withheld nothing but what is of the network', async () => {
    for (const wave of ['1', '2']) {
      const ofNetwork = await told('network', wave)
      expect(ofNetwork.length).toBeGreaterThan(0)
      for (const { id, name } of crawled.organisations) {
        const numbers = await told(id, wave)
        for (const number of numbers) expect(shown, `${name} ${number}`).toContain(number)
        if (withheld().includes(id)) for (const number of numbers) expect(ofNetwork, `${name} ${number}`).toContain(number)
        else if (name === 'De Linde') expect(numbers.length).toBeGreaterThan(0)
      }
    }
  })
})

/** The numbers of people that every page which tells of figures has about an organisation or the network. */
async function told(about: string, wave: string): Promise<string[]> {
  const ofOne = about === 'network' ? '' : `&organisation=${about}`
  const paths = [`meeting?about=${about}&wave=${wave}`, `municipality?wave=${wave}`, `proposals?organisation=${about}`, `progress?width=600&scheme=light${ofOne}`, `progress/report?quarter=2026-K1${ofOne}`].map((path) => `projects/${crawled.project}/${path}`)
  if (about !== 'network') paths.push(`organisations/${about}/result-page?wave=${wave}&audience=staff`)
  const answers = await Promise.all(paths.map((path) => crawled.get('second coordinator', `/api/leader/${path}`)))
  for (const [at, { status }] of answers.entries()) expect(status, paths[at]).toBe(200)
  return [...new Set(answers.flatMap(({ body }) => [...numbersOfPeople(body), ...[...JSON.stringify(body).matchAll(/n = (\d+)/g)].map(([, n]) => `n ${n}`)]))]
}

/** Does a group hold the people of this team? */
function holds(group: string, organisation: string, team: string): boolean {
  if (group === 'network' || group === 'region:Waterland') return true
  if (group.startsWith('others:')) return group !== `others:${idOf(organisation)}`
  return group === `organisation:${idOf(organisation)}` || group === `team:${idOf(organisation)}:${team}`
}

/** Counts of people in an answer, wherever they stand. */
function numbersOfPeople(body: unknown): string[] {
  if (typeof body !== 'object' || body === null) return []
  return Object.entries(body).flatMap(([name, value]) => (['n', 'count', 'taken', 'participants'].includes(name) && typeof value === 'number' ? [`${name} ${value}`] : numbersOfPeople(value)))
}

test('every other account gets nothing at all: another project, the whole server, and nobody', async () => {
  for (const actor of actors.filter((one) => one.endsWith('elsewhere') || one === 'administrator' || one === 'nobody'))
    for (const { analysis, query } of questions().filter((_, at) => at % 7 === 0))
      for (const picture of [false, true]) {
        const { status, body } = await crawled.get(actor, resultPath(analysis, query, picture))
        expect([status, body.code]).toEqual(actor === 'nobody' ? [401, 'signed-out'] : [404, 'not-found'])
      }
  for (const actor of ['coordinator', 'leader', 'board', 'municipality'] as const) {
    const { status } = await crawled.get(actor, resultPath('response').replace(crawled.project, crawled.elsewhere))
    expect(status).toBe(404)
  }
})

test('two coordinators read the same', async () => {
  for (const query of [{}, { organisation: 'network' }, { organisation: idOf('De Brug') }] as Record<string, string>[])
    for (const analysis of Object.keys(analyses)) expect((await crawled.get('coordinator', resultPath(analysis, query))).body).toEqual((await crawled.get('second coordinator', resultPath(analysis, query))).body)
})

const others = () => crawled.organisations.filter(({ name }) => name !== 'De Linde')
const ofOthers = (query: Record<string, string>): boolean => others().some(({ id }) => query.organisation?.includes(id))
/** What may stand in a row for who sees one organisation and the network; for who sees the network alone. */
const [ownOrAll, all] = [/^(network|together|over-organisations|region:|other:|other-|(organisation|others|team):OWN)/, /^(network|together|over-organisations|region:|other:|other-)/]

describe.each(Object.keys(analyses))('%s', (analysis) => {
  const asked = () => questions().filter((one, at) => one.analysis === analysis && (Object.keys(one.query).length < 2 || at % 4 === 0))

  test.each(['leader', 'municipality'] as const)('tells a %s no id and no name of another organisation, in rows, words, what is withheld and chart', async (actor) => {
    const groups = new Set<string>()
    for (const { query } of asked()) {
      const { status, body } = await crawled.get(actor, resultPath(analysis, query))
      if (status !== 200) continue
      for (const { id, name } of others()) for (const secret of [id, name]) expect(JSON.stringify(body), JSON.stringify(query)).not.toContain(secret)
      for (const { group } of (body as Outcome).rows) groups.add(String(group).replace(idOf('De Linde'), 'OWN'))
    }
    for (const group of groups) expect(group).toMatch(actor === 'municipality' ? all : ownOrAll)
  })

  test('answers a leader about another organisation exactly as about one that is not there', async () => {
    const absent = await crawled.get('leader', resultPath(analysis, { organisation: '0'.repeat(16) }))
    for (const { query } of asked().filter(({ query }) => Object.keys(query).length === 1 && ofOthers(query))) {
      const { status, body, headers } = await crawled.get('leader', resultPath(analysis, query))
      expect([status, body, [...headers]], JSON.stringify(query)).toEqual([absent.status, absent.body, [...absent.headers]])
    }
  })

  test('tells a leader about the own organisation and about the network what it tells the coordinator', async () => {
    const own = idOf('De Linde')
    for (const organisation of [own, `organisation:${own}`, `others:${own}`, 'network']) {
      const path = resultPath(analysis, { organisation })
      expect((await crawled.get('leader', path)).body, organisation).toEqual((await crawled.get('coordinator', path)).body)
      if (organisation === 'network') expect((await crawled.get('municipality', path)).body).toEqual((await crawled.get('coordinator', path)).body)
    }
  })
})

const groupsOf = async (actor: Actor): Promise<string[]> => (await crawled.get(actor, `/api/leader/projects/${crawled.project}/groups`)).body.groups.map(({ group }: { group: string }) => group)

test('a leader chooses among the own groups and those of all, a municipality among those of all, and a board reads what a leader reads', async () => {
  const every = await groupsOf('coordinator')
  expect(await groupsOf('leader')).toEqual(every.filter((group) => group.includes(idOf('De Linde')) || !group.includes(':') || group.startsWith('region:')))
  expect(await groupsOf('board')).toEqual(await groupsOf('leader'))
  for (const analysis of ['response', 'attention', 'network-scores']) expect((await crawled.get('board', resultPath(analysis))).body).toEqual((await crawled.get('leader', resultPath(analysis))).body)
  expect(await groupsOf('municipality')).toEqual(every.filter((group) => !group.includes(':') || group.startsWith('region:')))
})

const column = (name: string, kind: 'key' | 'count' | 'value'): Outcome['columns'][number] => ({ name, title: name, kind })
const columns = [column('group', 'key'), column('role', 'key'), column('wave', 'key'), column('n', 'count'), column('mean', 'value')]
const row = (group: string, n: number | null, mean: number | null) => ({ group, role: 'professional', wave: 1, n, mean })
const leaksOf = (change: Partial<Outcome>): number => readAnswer({ columns, rows: [], sentences: [], svg: null, ...change }, crawled.publications).leaks.length

describe('the crawl finds', () => {
  test('a row of a group that is not published, or about too few people of one that is', () => {
    expect(leaksOf({ rows: [row('network', 37, 60)] })).toBe(0)
    expect(leaksOf({ rows: [row(`organisation:${idOf('De Brug')}`, null, 60)] })).toBe(1)
    expect(leaksOf({ rows: [row(`team:${idOf('De Linde')}:Nacht`, 3, 60)] })).toBe(1)
    expect(leaksOf({ rows: [row('network', 4, 60)] })).toBe(1)
  })

  test('a number in a sentence or a chart when no row may say it', () => {
    expect(readAnswer({ columns, rows: [], sentences: ['Van De Brug deden 3 mensen mee.'], svg: '<svg><text>meting 1</text><text>niets</text></svg>' }, crawled.publications).silent).toEqual(['Van De Brug deden 3 mensen mee.', 'meting 1'])
  })

  test('a count of people on another page', () => {
    expect(numbersOfPeople({ waves: [{ cohorts: [{ n: 3 }] }] })).toEqual(['n 3'])
  })
})
