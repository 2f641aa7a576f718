import { planPublication, type PlannedGroup } from '@leidraadspiegel/disclosure'
import type { Group, Member, Publication } from '@leidraadspiegel/schema'
import type { LateAtom } from '@leidraadspiegel/store'
import { planned, type CandidateGroup } from './candidate-groups.ts'
import { byClass, newClasses, splits, type NewClass } from './late-classes.ts'

export interface LateInput {
  first: Pick<Publication, 'groups' | 'members' | 'detailMembers'>
  atoms: readonly LateAtom[]
  /** What is asked of both parts of the cohorts together, as of a first version. */
  candidates: readonly CandidateGroup[]
}

/** What version 2 shows, all of version 1 in it. */
export interface LatePlan {
  /** Nobody who came late can be counted without being given away. */
  waiting: boolean
  groups: Group[]
  members: Member[]
  detailMembers: Member[]
  /** Classes that version 1 does not have, at both levels. */
  classes: NewClass[]
  detailClasses: NewClass[]
}

/** A candidate as it can be asked for: over whole classes of version 1, and late people whose organisation stands in it. */
type Wanted = CandidateGroup & { most?: 'score' }

const inTime = (group: string): string => `${group}@1`

/**
 * Plans version 2 (docs/decisions/0011): every group of version 1 forced at the level at which it was published, and asked for again with late
 * people in it. A class of version 1 is never split, so that nothing of it has to be counted again, and linked people stay inside theirs. A
 * group is only replaced when it shows no less than before; else it stands as it was published.
 */
export function planLate({ first, atoms, candidates }: LateInput, plan: typeof planPublication = planPublication): LatePlan {
  const [held, detailed] = [byClass(first.members, atoms, 'class'), byClass(first.detailMembers, atoms, 'detailClass')]
  const forced = first.groups.map(({ group, kind, parent }): PlannedGroup => ({ group: inTime(group), kind, parent: parent === null ? null : inTime(parent), atoms: [...held.get(group)!], cost: 0, forced: detailed.has(group) ? 'detail' : 'score' }))
  const people = atoms.map(({ cohort, organisation, n, minimum }) => ({ atom: cohort, organisation, n, minimum }))
  for (let wanted = withParents(candidates.flatMap((candidate) => wantedOf(candidate, held.get(candidate.group), atoms)), held); ; ) {
    const made = plan(people, [...forced, ...wanted.map((group) => plannedOf(group, held))])
    const shown = made.waiting ? [] : wanted.filter(({ group }) => made.groups.includes(group))
    const lost = shown.filter(({ group }) => detailed.has(group) && !made.detail.groups.includes(group))
    if (lost.length === 0) return planOf(first, atoms, shown, new Set(made.detail.groups))
    wanted = withParents(wanted.filter((group) => !lost.includes(group)), held)
  }
}

function wantedOf(candidate: CandidateGroup, before: ReadonlySet<string> | undefined, atoms: readonly LateAtom[]): Wanted[] {
  const asked = new Set(candidate.atoms)
  const isNew = ({ cohort, late, n }: LateAtom): boolean => asked.has(cohort) && !late && n > 0 && before !== undefined && !before.has(cohort)
  const joining = new Set(atoms.filter(isNew).map(({ organisation }) => organisation))
  const own = atoms.filter(({ cohort, late, organisation }) => (late || before === undefined ? asked.has(cohort) && !(late && joining.has(organisation)) : before.has(cohort)))
  if (own.length === 0 || splits(own, atoms, 'class')) return []
  const isCoarse = splits(own, atoms, 'detailClass') || own.some((atom) => atom.class !== null && atom.detailClass === null)
  const n = own.reduce((sum, atom) => sum + atom.n, 0)
  return [{ ...candidate, n, minimum: Math.max(candidate.minimum, ...own.map(({ minimum }) => minimum)), atoms: own.map(({ cohort }) => cohort), ...(isCoarse && { most: 'score' as const }) }]
}

/** The others stand beside their organisation as it is shown, with late people or without; a team only inside it. */
const parentOf = ({ kind, parent }: Wanted, held: ReadonlyMap<string, unknown>): string | null => (parent !== null && kind === 'others' && held.has(parent) ? inTime(parent) : parent)

function plannedOf(group: Wanted, held: ReadonlyMap<string, unknown>): PlannedGroup {
  return { ...planned(group), parent: parentOf(group, held), ...(group.most && { most: group.most }) }
}

function withParents(wanted: readonly Wanted[], held: ReadonlyMap<string, unknown>): Wanted[] {
  const names = new Set([...wanted.map(({ group }) => group), ...[...held.keys()].map(inTime)])
  return wanted.filter((group) => {
    const parent = parentOf(group, held)
    return parent === null || names.has(parent)
  })
}

function planOf(first: LateInput['first'], atoms: readonly LateAtom[], shown: readonly Wanted[], details: ReadonlySet<string>): LatePlan {
  const late = new Set(atoms.filter((atom) => atom.late && atom.n > 0).map(({ cohort }) => cohort))
  const known = new Set(first.groups.map(({ group }) => group))
  const changed = shown.filter((one) => !known.has(one.group) || one.atoms.some((cohort) => late.has(cohort)))
  const replaced = new Map(changed.map((one) => [one.group, one]))
  const detailed = changed.filter(({ group }) => details.has(group))
  const [scores, detail] = [newClasses('c', atoms, changed), newClasses('d', atoms, detailed)]
  const bare = ({ atoms: _atoms, most: _most, ...group }: Wanted): Group => group
  return {
    waiting: !changed.some((one) => one.atoms.some((cohort) => late.has(cohort))),
    groups: [...first.groups.map((group) => (replaced.has(group.group) ? bare(replaced.get(group.group)!) : group)), ...changed.filter(({ group }) => !known.has(group)).map(bare)],
    members: membersOf(first.members, atoms, changed, replaced, scores, 'class'),
    detailMembers: membersOf(first.detailMembers, atoms, detailed, replaced, detail, 'detailClass'),
    classes: scores,
    detailClasses: detail,
  }
}

/** The classes of every group: those of version 1, in their order, and after them the new ones. */
function membersOf(before: readonly Member[], atoms: readonly LateAtom[], changed: readonly Wanted[], replaced: ReadonlyMap<string, unknown>, made: readonly NewClass[], level: 'class' | 'detailClass'): Member[] {
  const order = [...new Set(before.map((member) => member.class))]
  return [
    ...before.filter(({ group }) => !replaced.has(group)),
    ...changed.flatMap(({ group, atoms: own }) => {
      const names = new Set(atoms.filter(({ cohort }) => own.includes(cohort)).map((atom) => atom[level]))
      const inTheirs = order.filter((name) => names.has(name))
      return [...inTheirs, ...made.filter((one) => own.includes(one.atoms[0]!)).map((one) => one.class)].map((name) => ({ group, class: name }))
    }),
  ]
}
