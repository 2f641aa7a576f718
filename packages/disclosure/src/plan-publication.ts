import { minimumOfDetail, type Member } from '@leidraadspiegel/schema'
import { checkCandidates } from './check-candidates.ts'
import { classesOf, compareText, type Atom } from './classes.ts'
import { withholdOverOrganisations } from './over-organisations.ts'
import type { PlannedGroup } from './planned-group.ts'
import { withhold } from './withhold.ts'

/** What may be published at one level of detail. */
export interface PlannedLevel {
  /** Groups that may be published, in the order in which they were asked for. */
  groups: string[]
  /** The finest people that may be counted; tables are made per class. */
  classes: { class: string; atoms: string[]; n: number }[]
  members: Member[]
}

/** The level of scores, and inside it that of details: full item distributions. Each has classes of its own (`c1`, `d1`). */
export interface Plan extends PlannedLevel {
  detail: PlannedLevel
  /** Earlier publications stand, and nobody can be added to them without being given away. */
  waiting: boolean
}

export interface PlanRules {
  /** Did the organisations agree in writing that they see each other's figures? */
  readonly share?: boolean
  /** Smallest class for details, and for teams. */
  readonly detail?: number
}

/**
 * Which groups of a fieldwork may be published: every class of people that is in at least one of them holds at least the highest
 * minimum of its atoms, and no figure over organisations gives away one of them. Groups of earlier versions come along as `forced`,
 * each under a name of its own, over atoms that tell who came when; people of two waves are an atom in each. Needs counts of people
 * only, never an answer. Deterministic; the order of the atoms makes no difference. Throws a RangeError naming the atom or group that
 * is impossible, and one naming the people whom the earlier publications themselves give away.
 */
export function planPublication(atoms: readonly Atom[], groups: readonly PlannedGroup[], { share = false, detail = minimumOfDetail }: PlanRules = {}): Plan {
  if (!Number.isSafeInteger(detail) || detail < 1) throw new RangeError(`detail minimum ${detail} is no number of people`)
  checkCandidates(atoms, groups)
  const people = new Set(atoms.filter(({ n }) => n > 0).map(({ atom }) => atom))
  const careful = atoms.map((atom) => ({ ...atom, minimum: Math.max(atom.minimum, detail) }))
  let candidates = groups.filter((group) => group.atoms.some((atom) => people.has(atom))).map((group) => ({ ...group, atoms: [...new Set(group.atoms)].filter((atom) => people.has(atom)) }))
  for (;;) {
    const scores = remaining(atoms, candidates, share)
    const details = remaining(careful, scores.filter(({ forced, most }) => forced !== 'score' && most !== 'score'), share)
    const lost = scores.filter((group) => group.kind === 'team' && !group.forced && !details.includes(group))
    if (lost.length === 0) return planOf(atoms, careful, candidates, scores, details)
    candidates = candidates.filter((group) => !lost.includes(group))
  }
}

/** The groups that can be published together. What made way for a figure over organisations that is itself too small, returns. */
function remaining(atoms: readonly Atom[], groups: readonly PlannedGroup[], share: boolean): readonly PlannedGroup[] {
  const balanced = withholdOverOrganisations(atoms, withParents(groups), share)
  let kept = withhold(atoms, withParents(balanced), isLargeEnough)
  if (kept.length === balanced.length) return kept
  const madeWay = groups.filter((group) => group.kind !== 'others' && !balanced.includes(group)).sort((a, b) => b.cost - a.cost || compareText(a.group, b.group))
  for (const group of madeWay) {
    const beside = groups.filter((one) => one === group || kept.includes(one))
    const more = withhold(atoms, withParents(withholdOverOrganisations(atoms, withParents(beside), share)), isLargeEnough)
    if (more.length === beside.length) kept = more
  }
  return kept
}

function isLargeEnough(people: readonly Atom[]): boolean {
  const n = people.reduce((sum, one) => sum + one.n, 0)
  return people.every(({ minimum }) => n >= minimum)
}

function withParents(groups: readonly PlannedGroup[]): readonly PlannedGroup[] {
  const names = new Set(groups.map(({ group }) => group))
  const kept = groups.filter(({ parent, forced }) => forced || parent === undefined || parent === null || names.has(parent))
  return kept.length === groups.length ? kept : withParents(kept)
}

function planOf(atoms: readonly Atom[], careful: readonly Atom[], candidates: readonly PlannedGroup[], scores: readonly PlannedGroup[], details: readonly PlannedGroup[]): Plan {
  const published = new Set(candidates.filter(({ forced }) => forced).map(peopleOf))
  const isNew = (group: PlannedGroup): boolean => !published.has(peopleOf(group))
  const waiting = published.size > 0 && candidates.some(isNew) && !scores.some(isNew)
  const shown = (level: readonly PlannedGroup[]): readonly PlannedGroup[] => (waiting ? level.filter(({ forced }) => forced) : level)
  return { ...levelOf('c', atoms, shown(scores)), detail: levelOf('d', careful, shown(details)), waiting }
}

function peopleOf({ atoms }: PlannedGroup): string {
  return JSON.stringify([...atoms].sort())
}

function levelOf(letter: string, atoms: readonly Atom[], groups: readonly PlannedGroup[]): PlannedLevel {
  const classes = classesOf(atoms, groups).map((one, index) => ({ ...one, class: `${letter}${index + 1}` }))
  const unsafe = classes.find(({ n, minimum }) => n < minimum)
  if (unsafe) throw new RangeError(`groups published before give away ${unsafe.atoms.join(', ')}: nothing new can be planned`)
  return {
    groups: groups.map(({ group }) => group),
    classes: classes.map(({ class: name, atoms, n }) => ({ class: name, atoms: [...atoms], n })),
    members: classes.flatMap(({ class: name, groups }) => groups.map((group) => ({ group, class: name }))),
  }
}
