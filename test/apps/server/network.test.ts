import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { analyses } from '@leidraadspiegel/analysis'
import { checkPublication } from '@leidraadspiegel/disclosure'
import { newId, type Publication, type Role } from '@leidraadspiegel/schema'
import { addWave, prepare, takePart, type Measuring } from './measuring.ts'
import { openTestHouse, type TestHouse } from './open-house.ts'
import type { Visitor } from './visitor.ts'

const names = ['De Linde', 'Het Anker', 'Waterland', 'Samen Verder', 'Wijkteam Oost'] as const
const [linde, anker, waterland, small, alone] = names
const professionals: Record<string, number> = { [linde]: 12, [anker]: 11, [waterland]: 10, [small]: 3, [alone]: 9 }
const asked: readonly Role[] = ['professional', 'partner']

let house: TestHouse
let leader: Visitor
let network: Measuring
let first: Publication[]
let second: Publication[]

const idOf = (name: string): string => network.organisations[names.indexOf(name as never)] ?? ''
const agrees = (name: string): Promise<unknown> => leader.post(`/api/leader/organisations/${idOf(name)}/consents`, { kind: 'bundling', givenBy: 'Het bestuur' })

/** Opens, answers, closes and publishes what was prepared; `people` of each organisation, in their order. */
async function measure({ fieldworks, cohorts }: Pick<Measuring, 'fieldworks' | 'cohorts'>, people: Partial<Record<Role, readonly number[]>>): Promise<Publication[]> {
  const made: Publication[] = []
  for (const [role, sizes] of Object.entries(people) as [Role, readonly number[]][]) {
    const fieldwork = fieldworks[role] ?? ''
    await leader.post(`/api/leader/fieldworks/${fieldwork}/open`)
    await Promise.all(sizes.map((n, index) => takePart(house, leader, cohorts[role]?.[index] ?? '', n)))
    for (const step of ['close', 'publish']) expect((await leader.post(`/api/leader/fieldworks/${fieldwork}/${step}`)).status, step).toBe(200)
    made.push((await house.store.publications.ofFieldwork(fieldwork))!)
  }
  return made
}

beforeAll(async () => {
  house = await openTestHouse()
  leader = await house.leader()
  network = await prepare(leader, names, asked)
  for (const name of [linde, anker, waterland]) await leader.send('PATCH', `/api/leader/organisations/${idOf(name)}`, { region: 'Noord' })
  for (const name of [linde, anker, waterland, small]) await agrees(name)
  const people = { professional: names.map((name) => professionals[name] ?? 0), partner: names.map(() => 2) }
  first = structuredClone(await measure(network, people))
  await leader.send('DELETE', `/api/leader/organisations/${idOf(anker)}/consents/bundling`)
  second = await measure(await addWave(leader, network.project, network.organisations, asked, 'Vervolgmeting'), people)
}, 240_000)
afterAll(() => house.leave())

const ofRole = (publications: readonly Publication[], role: Role): Publication => publications.find((publication) => publication.role === role)!
const sizesOf = ({ groups }: Publication): Record<string, number> => Object.fromEntries(groups.filter(({ kind }) => kind !== 'others').map(({ title, n }) => [title, n]))
const result = async (analysis: string, query: Record<string, string> = {}, project = network.project): Promise<any> => {
  const { status, body } = await leader.get(`/api/leader/projects/${project}/results/${analysis}?${new URLSearchParams(query)}`)
  expect(status).toBe(200)
  return body
}

describe('a network of five organisations', () => {
  test('keeps every promise about groups, in every publication', () => {
    for (const publication of [...first, ...second]) checkPublication(publication)
  })

  test('is shown as the people of all organisations that agreed, beside the organisations themselves', () => {
    expect(sizesOf(ofRole(first, 'professional'))).toEqual({ 'het netwerk': 12 + 11 + 10 + 3, [linde]: 12, [anker]: 11, [alone]: 9 })
  })

  test('counts the small one, which is shown nowhere else; the smallest of those that would give it away by subtraction makes way', () => {
    expect(ofRole(first, 'professional').withheld.map(({ title }) => title).toSorted()).toEqual([small, waterland].toSorted())
  })

  test('has no region when that would leave one organisation over', () => {
    expect(ofRole(first, 'professional').groups.filter(({ kind }) => kind === 'region')).toEqual([])
  })

  test('shows who did not agree by itself, and beside no others', () => {
    const others = ofRole(first, 'professional').groups.filter(({ kind }) => kind === 'others').map(({ group }) => group)
    expect(others.toSorted()).toEqual([`others:${idOf(linde)}`, `others:${idOf(anker)}`].toSorted())
  })
})

describe('figures in which every organisation counts once', () => {
  test('do not count who did not agree, also when it is shown by itself and would make three', async () => {
    for (const analysis of ['network-scores', 'organisation-in-network']) {
      const { rows } = await result(analysis, { role: 'professional', wave: '1' })
      expect(rows.length).toBeGreaterThan(0)
      for (const { units, mean } of rows) expect([units, mean]).toEqual([null, null])
    }
  })
})

describe('partners', () => {
  test('are only a network, of the organisations that agreed, and nobody is withheld beside it', () => {
    const publication = ofRole(first, 'partner')
    expect([publication.survey.survey, sizesOf(publication), publication.withheld]).toEqual(['network', { 'het netwerk': 8 }, []])
  })

  test('say how the collaboration goes, without the name of any organisation', async () => {
    const found = await result('collaboration')
    expect(new Set(found.rows.map(({ group }: { group: string }) => group))).toEqual(new Set(['network']))
    for (const name of names) expect(JSON.stringify(found)).not.toContain(name)
    for (const name of names) expect((await result('collaboration', { organisation: idOf(name) })).rows).toEqual([])
  })
})

describe('a consent that is withdrawn', () => {
  test('changes nothing of what was published', async () => {
    const now = await Promise.all(first.map(({ fieldwork }) => house.store.publications.ofFieldwork(fieldwork)))
    expect(now).toEqual(first)
  })

  test('leaves the organisation out of the next wave’s network, and by itself it is still shown', () => {
    expect(sizesOf(ofRole(second, 'professional'))).toMatchObject({ 'het netwerk': 12 + 10 + 3, [anker]: 11, [alone]: 9 })
    expect(sizesOf(ofRole(second, 'partner'))).toEqual({ 'het netwerk': 6 })
  })
})

describe('choosing a group', () => {
  test('is possible for everything that was published, and for nothing else', async () => {
    const { body } = await leader.get(`/api/leader/projects/${network.project}/groups`)
    const published = [...first, ...second].flatMap(({ groups }) => groups)
    expect(body.groups[0]).toEqual({ group: 'network', kind: 'network', title: 'het netwerk', organisation: null })
    expect(body.groups.map(({ group }: { group: string }) => group).toSorted()).toEqual([...new Set(published.map(({ group }) => group))].toSorted())
    expect(body.groups.filter(({ kind }: { kind: string }) => kind === 'others').map(({ organisation }: { organisation: string }) => organisation).toSorted()).toEqual([idOf(linde), idOf(anker)].toSorted())
    expect(JSON.stringify(body)).not.toContain(small)
  })

  test('shows that group alone', async () => {
    for (const organisation of ['network', `others:${idOf(linde)}`, `organisation:${idOf(linde)}`]) {
      const { rows } = await result('score-per-criterion', { organisation, role: 'professional', wave: '1' })
      expect(new Set(rows.map(({ group }: { group: string }) => group)), organisation).toEqual(new Set([organisation]))
    }
  })

  test.each(Object.keys(analyses))('that was not published gives no number of %s', async (analysis) => {
    const unknown = ['together', 'region:Noord', 'region:Nergens', `organisation:${idOf(small)}`, `others:${idOf(alone)}`, `team:${idOf(linde)}:Team: Zuid`, `others:${newId()}`, newId()]
    for (const organisation of unknown) {
      const found = await result(analysis, { organisation, role: 'professional' })
      const own = found.rows.filter(({ group }: { group: string }) => group === organisation || group === `organisation:${organisation}`)
      expect(own, organisation).toEqual([])
      expect(found.sentences.length, organisation).toBeGreaterThan(0)
    }
  })

  test.each(['Network', 'network ', 'region:', 'region:\u0000', `region:${'x'.repeat(120)}`, 'others:abc', 'team:Zuid', '../network', ''])('%o is no name of a group', async (organisation) => {
    const { status, body } = await leader.get(`/api/leader/projects/${network.project}/results/response?${new URLSearchParams({ organisation })}`)
    expect([status, body.code]).toEqual([400, 'body-refused'])
  })
})

describe('two organisations', () => {
  let pair: Measuring
  let publication: Publication
  beforeAll(async () => {
    pair = await prepare(leader, ['Noord', 'Zuid'], ['professional'])
    for (const id of pair.organisations) await leader.post(`/api/leader/organisations/${id}/consents`, { kind: 'bundling', givenBy: 'Het bestuur' })
    ;[publication] = (await measure(pair, { professional: [12, 14] })) as [Publication]
  })

  test('are each shown, and are no network, however many people take part', () => {
    expect(publication.groups.map(({ kind, title }) => [kind, title])).toEqual([['organisation', 'Noord'], ['organisation', 'Zuid']])
  })

  test('have nothing to read where the network would be, and a sentence says so', async () => {
    const { rows, sentences, svg } = await result('score-per-criterion', { organisation: 'network' }, pair.project)
    expect([rows, sentences, svg]).toEqual([[], ['Bij deze keuze zijn er geen uitkomsten.'], null])
    expect((await result('collaboration', {}, pair.project)).rows).toEqual([])
  })
})

describe('partners of organisations of which one is larger than all others together', () => {
  test('are not shown, with the sentence for everything that is withheld', async () => {
    const measuring = await prepare(leader, ['Een', 'Twee', 'Drie'], ['partner'])
    for (const id of measuring.organisations) await leader.post(`/api/leader/organisations/${id}/consents`, { kind: 'bundling', givenBy: 'Het bestuur' })
    const [publication] = await measure(measuring, { partner: [7, 2, 2] })
    expect([publication?.groups, publication?.withheld.map(({ title }) => title).toSorted()]).toEqual([[], ['Drie', 'Een', 'Twee']])
    expect((await result('collaboration', {}, measuring.project)).sentences).toEqual([expect.stringContaining('Niet getoond om deelnemers te beschermen.')])
  })
})
