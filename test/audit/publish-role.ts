import { planPublication, type Atom, type Plan, type PlannedGroup } from '@leidraadspiegel/disclosure'
import { minimumOfDetail, minimumOfRole, type Group, type Publication, type Role } from '@leidraadspiegel/schema'
import type { CohortCount, CountTables, LateAtom } from '@leidraadspiegel/store'
import { candidateGroups, planned, type CandidateGroup } from '../../apps/server/src/candidate-groups.ts'
import { linkWaves } from '../../apps/server/src/link-waves.ts'
import { planLate, type LatePlan } from '../../apps/server/src/plan-late.ts'
import { rulesVersion } from '../../apps/server/src/publish.ts'
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
  /** Where a cohort was published, as the store keeps it until a second version. */
  places: ReadonlyMap<string, Pick<LateAtom, 'class' | 'detailClass' | 'n'>>
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

/**
 * Plans every version of every wave of a role as the server does: the real candidates, the real planner, the real links. Counts no answers. Late
 * answers are counted before the next wave in half of the projects, and after the last one in the others.
 */
export function publishRole(project: InventedProject, role: Role, rules: Rules = productRules): RoleHistory {
  const history: RoleHistory = { role, entries: entriesOf(project, role), versions: [], linked: [], waiting: 0 }
  const waves = Array.from({ length: project.waves }, (_, at) => ({ wave: at + 1, ofWave: history.entries.filter((entry) => entry.wave === at + 1) }))
  const second = ({ wave, ofWave }: (typeof waves)[number]): void => {
    if (ofWave.some(({ arrival }) => arrival !== 'in time')) publishSecond({ project, role, wave, version: 2, rules }, history, ofWave)
  }
  const soon = project.seed % 2 === 0
  for (const each of waves) {
    publishFirst({ project, role, wave: each.wave, version: 1, rules }, history, each.ofWave.filter((entry) => countsIn(entry, 1)))
    if (soon) second(each)
  }
  if (!soon) waves.forEach(second)
  return history
}

function publishFirst(moment: Moment, history: RoleHistory, ofWave: readonly Entry[]): void {
  const { project, role, wave, version, rules } = moment
  const known = byKey(ofWave, atomOf)
  const counted = atomsOf(moment, known)
  const candidates = candidateGroups({ role, organisations: project.organisations, atoms: counted, bundled: bundledAt(moment) })
  const atoms = counted.map(({ cohort, organisation, n, minimum }) => ({ atom: cohort, organisation, n, minimum }))
  const plan = rules.plan(atoms, candidates.map(planned))
  const holds = (names: readonly string[]): Entry[] => names.flatMap((name) => known.get(name) ?? [])
  const bare = publicationOf(moment, plan, candidates, counted)
  const found = foundAgain(history, [...known.values()].flat())
  const linking = { atoms: counted, shown: bare, classOf: plan.classes.flatMap((each) => each.atoms.map((cohort) => ({ cohort, class: each.class }))) }
  const { sets, tables } = linkedSetsOf(found, wave, linking, rules.link)
  const shown = candidates.filter(({ group }) => plan.groups.includes(group))
  const placed = [...byKey(ofWave, ({ cohort }) => cohort)].flatMap(([cohort, people]) => {
    const [of, detail] = [plan, plan.detail].map(({ classes }) => classes.find(({ atoms: own }) => own.includes(atomOf(people[0]!)))?.class ?? null)
    return of === null ? [] : [[cohort, { class: of!, detailClass: detail!, n: people.length }] as const]
  })
  history.linked.push(...sets)
  history.versions.push({
    wave,
    version,
    publication: { ...bare, ...tables },
    candidates,
    atoms,
    found,
    linking,
    places: new Map(placed),
    classes: new Map([...plan.classes, ...plan.detail.classes].map((each) => [each.class, holds(each.atoms)])),
    groups: shown.map(({ atoms: own, ...group }) => ({ ...group, holds: new Set(holds(own)), detailed: plan.detail.groups.includes(group.group) })),
  })
}

/** As the server does with a second box: who was published counts as published, also who withdrew after that. */
function publishSecond(moment: Moment, history: RoleHistory, ofWave: readonly Entry[]): void {
  const { project, role, wave, version, rules } = moment
  const first = history.versions.find((one) => one.wave === wave)!
  const people = byKey(ofWave.filter((entry) => countsIn(entry, 2)), ({ cohort, arrival }) => `${cohort}@${arrival === 'late' ? 2 : 1}`)
  const atoms = cohortsOf(moment).flatMap(({ cohort, ...rest }) =>
    [1, 2].map((part): LateAtom => {
      const place = part === 1 ? first.places.get(cohort) : undefined
      return { ...rest, cohort: `${cohort}@${part}`, late: part === 2, class: null, detailClass: null, n: people.get(`${cohort}@${part}`)?.length ?? 0, ...place }
    }))
  const candidates = candidateGroups({ role, organisations: project.organisations, atoms, bundled: bundledAt(moment) })
  const plan = planLate({ first: first.publication, atoms, candidates }, rules.ledger ? rules.plan : forgetful(rules.plan))
  if (plan.waiting) {
    history.waiting++
    return
  }
  const made = [...plan.classes, ...plan.detailClasses].map((each) => [each.class, each.atoms.flatMap((atom) => people.get(atom) ?? [])] as const)
  const classes = new Map([...first.classes, ...made])
  const detailed = new Set(plan.detailMembers.map(({ group }) => group))
  const holds = (group: string): Entry[] => plan.members.filter((member) => member.group === group).flatMap((member) => classes.get(member.class)!)
  const publication = secondOf(first.publication, plan)
  history.versions.push({
    wave,
    version,
    publication,
    candidates: [],
    atoms: [],
    found: [],
    linking: { atoms: [], classOf: [], shown: publication },
    places: new Map(),
    classes,
    groups: plan.groups.map((group) => ({ ...group, holds: new Set(holds(group.group)), detailed: detailed.has(group.group) })),
  })
}

const atomOf = ({ cohort, arrival }: Entry): string => `${cohort} ${arrival}`

const bundledAt = ({ project, wave, version }: Moment): Set<string> => new Set(project.organisations.filter(({ agrees }) => agrees.from <= momentOf(wave, version) && momentOf(wave, version) < agrees.until).map(({ id }) => id))

/** Every cohort, those where nobody took part too. */
function cohortsOf({ project, role, wave }: Moment): Omit<CohortCount, 'n'>[] {
  const asked = project.organisations.filter(({ kind, joins }) => (role === 'partner' || kind === 'implementing') && joins <= wave)
  return asked.flatMap((organisation) =>
    (role === 'partner' || organisation.teams.length === 0 ? [null] : organisation.teams).map((team) => ({ cohort: cohortOf(role, wave, organisation.id, team), organisation: organisation.id, team, together: organisation.together, minimum: minimumIn(organisation, role), invited: null })))
}

/** Cohorts split by what is counted apart. */
function atomsOf(moment: Moment, entries: ReadonlyMap<string, readonly Entry[]>): CohortCount[] {
  const parts = byKey([...entries].map(([atom, people]) => ({ atom, cohort: people[0]!.cohort, n: people.length })), ({ cohort }) => cohort)
  return cohortsOf(moment).flatMap((one) => (parts.get(one.cohort) ?? [{ atom: one.cohort, n: 0 }]).map(({ atom, n }) => ({ ...one, cohort: atom, n })))
}

/** A planner that knows of no earlier version. */
function forgetful(plan: typeof planPublication): typeof planPublication {
  return (atoms, groups, rules) => {
    const asked = groups.filter(({ forced }) => !forced).map((group): PlannedGroup => ({ ...group, parent: group.parent?.replace(/@1$/, '') ?? null }))
    return plan(atoms, asked.filter(({ parent }) => parent === null || asked.some(({ group }) => group === parent)), rules)
  }
}

function secondOf(first: Publication, plan: LatePlan): Publication {
  return {
    ...first,
    id: idOf(`${first.role}${first.wave.number}v2`),
    version: 2,
    groups: plan.groups,
    members: plan.members,
    detailMembers: plan.detailMembers,
    detailClasses: [...first.detailClasses, ...plan.detailClasses.map(({ class: name, n }) => ({ class: name, n }))],
    withheld: first.withheld.filter(({ organisation }) => !plan.groups.some(({ group }) => group === `organisation:${organisation}`)),
    response: [...first.response, ...plan.classes.map(({ class: name, n }) => ({ class: name, invited: null, n }))],
  }
}

/** People with a code who came in time and are also in what was last published of an earlier wave; nobody is looked for in an older version. */
function foundAgain({ versions, entries }: RoleHistory, known: readonly Entry[]): FoundAgain[] {
  const earlier = versions.filter(({ wave }) => wave !== known[0]?.wave)
  return earlier.map(({ publication, wave, version }) => {
    if (earlier.some((other) => other.wave === wave && other.version > version)) return { earlier: publication, people: [] }
    const before = new Map(entries.filter((entry) => entry.wave === wave && entry.coded && entry.arrival !== 'late' && countsIn(entry, version)).map((entry) => [entry.person, entry]))
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
    rules: { version: rulesVersion, minimum: minimumOfRole[role], detail: minimumOfDetail },
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
