import { planPublication, type Atom, type Plan, type PlannedGroup } from '@leidraadspiegel/disclosure'
import { minimumOfDetail, minimumOfRole, type Group, type Publication, type Role } from '@leidraadspiegel/schema'
import type { CohortCount, CountTables } from '@leidraadspiegel/store'
import { candidateGroups, planned, type CandidateGroup } from '../../apps/server/src/candidate-groups.ts'
import { linkWaves } from '../../apps/server/src/link-waves.ts'
import { idOf } from '../analysis/fixtures/publications.ts'
import { byKey, cohortOf, countsIn, entriesOf, type Entry } from './entries.ts'
import { minimumIn, momentOf, type InventedProject } from './invented-project.ts'
import { linkedSetsOf, type FoundAgain, type LinkedSet } from './linked-sets.ts'

/** A group as it was published, over the entries that it holds. */
export interface PublishedGroup extends Pick<Group, 'group' | 'kind' | 'organisation' | 'parent' | 'n'> {
  holds: ReadonlySet<Entry>
  detailed: boolean
}

export interface PublishedVersion {
  wave: number
  version: number
  publication: Publication
  candidates: readonly CandidateGroup[]
  /** What was planned with. */
  atoms: readonly (Atom & { organisation: string })[]
  groups: readonly PublishedGroup[]
  /** Entries of each class, at both levels. */
  classes: ReadonlyMap<string, readonly Entry[]>
  found: readonly FoundAgain[]
  /** What the links are counted with. */
  linking: Pick<Parameters<typeof linkWaves>[1], 'atoms' | 'classOf' | 'shown'>
}

/** All that was ever published about a role, and of whom. */
export interface RoleHistory {
  role: Role
  entries: readonly Entry[]
  versions: PublishedVersion[]
  linked: LinkedSet[]
  /** Second versions in which nobody could be added. */
  waiting: number
}

/** The parts of the product that publish; a test may hand in one that is broken. */
export interface Rules {
  plan: typeof planPublication
  link: typeof linkWaves
  /** Are earlier versions forced in? */
  ledger: boolean
}

export const productRules: Rules = { plan: planPublication, link: linkWaves, ledger: true }

export const noTables: CountTables & Pick<Publication, 'scorePairs' | 'answerPairs'> = { distribution: [], scores: [], otherScores: [], choices: [], choiceBases: [], scorePairs: [], answerPairs: [] }

interface Moment {
  project: InventedProject
  role: Role
  wave: number
  version: number
  rules: Rules
}

/** Plans every version of every wave of a role as the server does: the real candidates, the real planner, the real links. Counts no answers. */
export function publishRole(project: InventedProject, role: Role, rules: Rules = productRules): RoleHistory {
  const history: RoleHistory = { role, entries: entriesOf(project, role), versions: [], linked: [], waiting: 0 }
  for (let wave = 1; wave <= project.waves; wave++) {
    const ofWave = history.entries.filter((entry) => entry.wave === wave)
    publishVersion({ project, role, wave, version: 1, rules }, history, ofWave)
    if (ofWave.some(({ arrival }) => arrival !== 'in time')) publishVersion({ project, role, wave, version: 2, rules }, history, ofWave)
  }
  return history
}

function publishVersion(moment: Moment, history: RoleHistory, ofWave: readonly Entry[]): void {
  const { project, role, wave, version, rules } = moment
  const linkedHere = history.linked.filter(({ followup }) => followup === wave)
  const atomOf = (entry: Entry): string => [entry.cohort, entry.arrival, ...linkedHere.flatMap((set, at) => (set.people.has(entry.person) ? [at] : []))].join(' ')
  const known = byKey(ofWave.filter((entry) => version === 2 || countsIn(entry, 1)), atomOf)
  const all = atomsOf(moment, known)
  const counted = all.filter(({ cohort }) => known.get(cohort)?.every((entry) => countsIn(entry, version)) ?? true)
  const bundled = new Set(project.organisations.filter(({ agrees }) => agrees.from <= momentOf(wave, version) && momentOf(wave, version) < agrees.until).map(({ id }) => id))
  const candidates = candidateGroups({ role, organisations: project.organisations, atoms: counted, bundled })
  const first = history.versions.find((one) => one.wave === wave)
  const forced = version === 2 && first !== undefined && rules.ledger ? [...ledgerOf(first, atomOf), ...ledgerOfLinked(linkedHere, ofWave, atomOf)] : []
  const atoms = all.map(({ cohort, organisation, n, minimum }) => ({ atom: cohort, organisation, n, minimum }))
  const plan = rules.plan(atoms, [...forced, ...candidates.map(planned)])
  if (version === 2 && plan.waiting) {
    history.waiting++
    return
  }
  const holds = (names: readonly string[]): Entry[] => names.flatMap((name) => known.get(name) ?? [])
  const bare = publicationOf(moment, plan, candidates, counted)
  const found = version === 1 ? foundAgain(history, [...known.values()].flat(), atomOf) : []
  const linking = { atoms: counted, shown: bare, classOf: plan.classes.flatMap((each) => each.atoms.map((cohort) => ({ cohort, class: each.class }))) }
  const { sets, tables } = linkedSetsOf(found, wave, linking, rules.link)
  const shown = candidates.filter(({ group }) => plan.groups.includes(group))
  history.linked.push(...sets)
  history.versions.push({
    wave,
    version,
    publication: { ...bare, ...tables },
    candidates,
    atoms,
    found,
    linking,
    classes: new Map([...plan.classes, ...plan.detail.classes].map((each) => [each.class, holds(each.atoms)])),
    groups: shown.map(({ atoms, ...group }) => ({ ...group, holds: new Set(holds(atoms)), detailed: plan.detail.groups.includes(group.group) })),
  })
}

/** Every cohort, those where nobody took part too, split by what is counted apart. */
function atomsOf({ project, role, wave }: Moment, entries: ReadonlyMap<string, readonly Entry[]>): CohortCount[] {
  const asked = project.organisations.filter(({ kind, joins }) => (role === 'partner' || kind === 'implementing') && joins <= wave)
  const cohorts = asked.flatMap((organisation) => (role === 'partner' || organisation.teams.length === 0 ? [null] : organisation.teams).map((team) => ({ organisation, team, cohort: cohortOf(role, wave, organisation.id, team) })))
  const parts = byKey([...entries].map(([atom, people]) => ({ atom, cohort: people[0]!.cohort, n: people.length })), ({ cohort }) => cohort)
  return cohorts.flatMap(({ organisation, team, cohort }) =>
    (parts.get(cohort) ?? [{ atom: cohort, n: 0 }]).map(({ atom, n }): CohortCount => ({ cohort: atom, organisation: organisation.id, team, together: organisation.together, n, minimum: minimumIn(organisation, role), invited: null })))
}

const firstOf = (group: string): string => `first version ${group}`

function ledgerOf({ groups }: PublishedVersion, atomOf: (entry: Entry) => string): PlannedGroup[] {
  return groups.map(({ group, kind, parent, holds, detailed }) => ({ group: firstOf(group), kind, parent: parent === null ? null : firstOf(parent), atoms: [...new Set([...holds].map(atomOf))], cost: 0, forced: detailed ? 'detail' : 'score' }))
}

function ledgerOfLinked(linked: readonly LinkedSet[], ofWave: readonly Entry[], atomOf: (entry: Entry) => string): PlannedGroup[] {
  return linked.map(({ people, detailed }, at) => ({ group: `linked people ${at}`, kind: 'linked', atoms: [...new Set(ofWave.filter(({ person }) => people.has(person)).map(atomOf))], cost: 0, forced: detailed ? 'detail' : 'score' }))
}

/** People with a code who are also in what was last published of an earlier wave; nobody is looked for in an older version. */
function foundAgain({ versions, entries }: RoleHistory, known: readonly Entry[], atomOf: (entry: Entry) => string): FoundAgain[] {
  const earlier = versions.filter(({ wave }) => wave !== known[0]?.wave)
  return earlier.map(({ publication, wave, version }) => {
    if (earlier.some((other) => other.wave === wave && other.version > version)) return { earlier: publication, people: [] }
    const before = new Map(entries.filter((entry) => entry.wave === wave && entry.coded && countsIn(entry, version)).map((entry) => [entry.person, entry]))
    return { earlier: publication, people: known.filter(({ coded, person }) => coded && before.has(person)).map((now) => ({ atom: atomOf(now), before: before.get(now.person)!, now })) }
  })
}

function publicationOf({ project, role, wave, version }: Moment, plan: Plan, candidates: readonly CandidateGroup[], atoms: readonly CohortCount[]): Publication {
  const names = new Set(candidates.filter(({ group }) => plan.groups.includes(group)).map(({ group }) => group))
  const [members, detailMembers] = [plan.members, plan.detail.members].map((level) => level.filter(({ group }) => names.has(group)))
  const used = new Set([...members!, ...detailMembers!].map((member) => member.class))
  const asked = project.organisations.filter(({ id }) => atoms.some(({ organisation }) => organisation === id))
  return {
    id: idOf(`${role}${wave}v${version}`),
    version,
    project: { id: idOf('project'), name: 'Verzonnen netwerk', pilot: false },
    wave: { id: idOf(`wave${wave}`), number: wave, title: `Meting ${wave}` },
    fieldwork: idOf(`f${role}${wave}`),
    role,
    survey: { survey: role, version: 1, form: 'full', surveyHash: '0'.repeat(64), codebookHash: '0'.repeat(64) },
    rules: { version: 2, minimum: minimumOfRole[role], detail: minimumOfDetail },
    publishedOn: '2026-01-01',
    groups: candidates.filter(({ group }) => names.has(group)).map(({ atoms: _atoms, ...group }): Group => group),
    members: members!,
    detailMembers: detailMembers!,
    detailClasses: plan.detail.classes.filter((each) => used.has(each.class)).map(({ class: name, n }) => ({ class: name, n })),
    withheld: role === 'partner' && names.has('network') ? [] : asked.filter(({ id }) => !names.has(`organisation:${id}`)).map(({ id, name }) => ({ organisation: id, title: name })),
    response: plan.classes.filter((each) => used.has(each.class)).map(({ class: name, n }) => ({ class: name, invited: null, n })),
    ...noTables,
    hash: '0'.repeat(64),
  }
}
