import { createHash, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@leidraadspiegel/database'
import type { LoadedSurvey } from '@leidraadspiegel/questionnaire'
import type { Answers, Publication, SurveyJson } from '@leidraadspiegel/schema'
import { openStore, type Store } from '@leidraadspiegel/store'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { WaveLinks } from '../../apps/server/src/link-waves.ts'
import { publishFieldwork } from '../../apps/server/src/publish.ts'
import { peopleOf, randomFrom } from '../analysis/fixtures/people.ts'
import { wordingOf } from '../analysis/fixtures/questionnaire.ts'
import { inOrder, publicationsOf } from './count-in-memory.ts'
import type { Entry } from './entries.ts'
import { shuffled, type InventedProject, type Member, type Participant } from './invented-project.ts'
import { readyOrganisation } from '../packages/store/ready-organisation.ts'
import { publishRole } from './publish-role.ts'
import { swapped } from './swap-audit.ts'

const role = 'professional'
const wording = wordingOf(role)

/** The invented questionnaire in the form of a published survey. */
const survey: LoadedSurvey = {
  survey: role,
  version: 1,
  codebook: wording.codebook,
  surveyHash: '0'.repeat(64),
  codebookHash: '0'.repeat(64),
  json: { pages: [{ name: 'vragen', elements: Object.keys(wording.codebook.questions).map((name) => ({ type: 'radiogroup', name, title: name, choices: [1, 2, 3, 4, 5] })) }] } as unknown as SurveyJson,
}

/** A network whose groups differ in everything: a team that is too small, an organisation that is, one without consent, small ones together. */
function network(): InventedProject {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => letter.repeat(16))
  const member = (at: number, change: Partial<Member> = {}): Member => ({
    id: ids[at]!, project: 'p', name: `Huis ${'ABCDEFG'[at]}`, kind: 'implementing', contact: '', crisis: '', region: at < 3 ? 'Noord' : 'Zuid', teams: [], agrees: { from: 0, until: 99 }, joins: 1, together: false, raised: 0, ...change,
  })
  const organisations = [member(0, { teams: ['Dag', 'Nacht'] }), member(1), member(2, { agrees: { from: 99, until: 99 } }), member(3, { together: true }), member(4, { together: true }), member(5, { together: true }), member(6)]
  const of = (at: number, n: number, team: string | null = null): Participant[] => Array.from({ length: n }, (_, index) => ({
    role, organisation: ids[at]!, team, coded: index % 4 < 2, sent: [1, 2].filter((wave) => index % 4 < 2 || index % 2 === wave - 1).map((wave) => ({ wave, late: false, withdrawn: false })),
  }))
  return { seed: 7, organisations, roles: [role], waves: 2, people: [...of(0, 16, 'Dag'), ...of(0, 15, 'Nacht'), ...of(1, 24), ...of(2, 20), ...of(3, 4), ...of(4, 4), ...of(5, 4), ...of(6, 22)] }
}

let folder: string
let store: Store
let close: () => Promise<void>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leidraadspiegel-audit-'))
  const database = await openDatabase({ folder })
  store = await openStore(database)
  close = () => database.close()
})
afterAll(async () => {
  await close()
  await rm(folder, { recursive: true, force: true })
})

/** The project in the store, its organisations in the order of their ids as they were invented, with these answers, handed in in this order, and both waves published. */
async function throughTheStore(project: InventedProject, entries: readonly Entry[], answers: ReadonlyMap<Entry, Answers>): Promise<{ publications: Publication[]; ids: Map<string, string> }> {
  const { id } = await store.projects.create({ name: 'Verzonnen netwerk', pilot: false }, 'anna')
  const made: string[] = []
  for (const { name } of project.organisations) made.push((await readyOrganisation(store, id, name)).id)
  const ids = new Map(made.sort().map((own, at) => [own, project.organisations[at]!.id]))
  for (const [at, { name, region, teams, agrees }] of project.organisations.entries()) {
    await store.organisations.update(made[at]!, { name, region, teams })
    if (agrees.from === 0) await store.consents.give(made[at]!, 'bundling', 'Anna')
  }
  const publications: Publication[] = []
  const placed = new Map<Entry, string>()
  for (const wave of [1, 2]) {
    const { id: waveId } = await store.waves.create(id, { title: `Meting ${wave}`, fieldworks: [{ role, survey: role, version: 1, form: 'full' }] })
    const [fieldwork] = await store.fieldworks.listOfWave(waveId)
    const cohorts = await store.cohorts.listOfFieldwork(fieldwork!.id)
    for (const cohort of cohorts) if (project.organisations.find((one) => one.id === ids.get(cohort.organisation))!.together) await store.cohorts.update(cohort.id, { together: true })
    await store.fieldworks.open(fieldwork!.id)
    for (const entry of entries.filter((one) => one.wave === wave)) {
      const cohort = cohorts.find(({ organisation, team }) => ids.get(organisation) === entry.organisation && team === entry.team)!.id
      placed.set(entry, cohort)
      await store.box.submit(fieldwork!.id, { id: randomUUID(), cohort, survey: role, version: 1, passHash: createHash('sha256').update(randomUUID()).digest('hex'), withdrawalHash: null, answers: answers.get(entry)! })
    }
    await store.fieldworks.close(fieldwork!.id)
    const links = publications.map((earlier): WaveLinks => ({
      earlier,
      people: entries.filter((one) => one.wave === wave && one.coded).map((now) => ({ cohort: placed.get(now)!, before: answers.get(entries.find((one) => one.person === now.person && one.wave === 1)!)!, after: answers.get(now)! })),
    }))
    publications.push(await publishFieldwork(store, { get: () => survey }, fieldwork!.id, links))
  }
  return { publications, ids }
}

/** What a publication says, with the ids of organisations as they were invented. */
function said({ groups, members, detailMembers, detailClasses, withheld, distribution, scores, otherScores, choices, choiceBases, scorePairs, answerPairs, response, rules }: Publication, ids: ReadonlyMap<string, string>): Record<string, unknown> {
  const text = JSON.stringify({ groups, members, detailMembers, detailClasses, withheld, distribution, scores, otherScores, choices, choiceBases, scorePairs, answerPairs, response, rules })
  return JSON.parse([...ids].reduce((said, [made, invented]) => said.replaceAll(made, invented), text))
}

const byName = (row: object): object => Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))

/** The same in an order that does not depend on the codebook. */
function ordered(publication: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(publication).map(([name, rows]) => [name, JSON.stringify(Array.isArray(rows) ? inOrder(rows.map(byName)) : rows)]))
}

describe('a network that is published by the real store', () => {
  const random = randomFrom(3)
  const project = network()
  const history = publishRole(project, role)
  const answers = new Map(history.entries.map((entry) => [entry, peopleOf(wording, 1, { veiligheidsplan: random() }, random)[0]!]))
  let real: Record<string, unknown>[]
  beforeAll(async () => {
    const { publications, ids } = await throughTheStore(project, history.entries, answers)
    real = publications.map((one) => said(one, ids))
  })

  test('has groups of every kind, two levels and linked people', () => {
    const kinds = history.versions.flatMap(({ groups }) => groups.map(({ kind }) => kind))
    expect([...new Set(kinds)].sort()).toEqual(['network', 'organisation', 'others', 'team', 'together'])
    expect(history.linked.length).toBeGreaterThan(0)
    expect(history.versions.some(({ publication }) => publication.detailClasses.length > 0 && publication.withheld.length > 0)).toBe(true)
  })

  test('says byte for byte what the audits make of it in memory', () => {
    const inMemory = publicationsOf(history, wording, (entry) => answers.get(entry)!)
    expect(inMemory.map((one) => ordered(said(one, new Map())))).toEqual(real.map(ordered))
  })

  test('says the same, row by row, when people of a class change places and come in another order', async () => {
    const other = swapped(project, history, answers, random)
    expect(other.moved).toBeGreaterThan(50)
    const { publications, ids } = await throughTheStore(project, shuffled(history.entries, random), other.answers)
    for (const [at, one] of publications.entries())
      for (const [name, rows] of Object.entries(said(one, ids))) expect(JSON.stringify(rows), name).toBe(JSON.stringify(real[at]![name]))
  })
})
