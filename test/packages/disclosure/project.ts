import { costOf, type Atom, type Plan, type PlannedGroup, type PlannedKind } from '@leidraadspiegel/disclosure'
import * as fc from 'fast-check'

export interface Project {
  atoms: Atom[]
  groups: PlannedGroup[]
  /** Did the organisations agree to see each other's figures? */
  share: boolean
}

const people = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 30 }))
const part = fc.record({
  n: people,
  rest: people,
  minimum: fc.constantFrom(5, 5, 6, 10),
  split: fc.constantFrom('whole', 'whole', 'teams', 'teams', 'one team'),
  region: fc.integer({ min: 0, max: 1 }),
  type: fc.integer({ min: 0, max: 1 }),
  benchmark: fc.boolean(),
  together: fc.boolean(),
})

/** A network with everything that can be asked: regions, types, organisations, teams, own-versus-others, small ones together. */
export const project: fc.Arbitrary<Project> = fc
  .record({ parts: fc.array(part, { minLength: 1, maxLength: 6 }), types: fc.boolean(), share: fc.boolean() })
  .map(({ parts, types, share }) => {
    const atoms = parts.flatMap(({ n, rest, minimum, split }, at): Atom[] => {
      const organisation = `o${at}`
      return split === 'whole' ? [{ atom: organisation, n, minimum, organisation }] : [{ atom: `${organisation}/a`, n, minimum, organisation }, { atom: `${organisation}/b`, n: rest, minimum, organisation }]
    })
    const where = (test: (one: (typeof parts)[number], at: number) => boolean): string[] => atoms.filter(({ organisation }) => test(parts[Number(organisation!.slice(1))]!, Number(organisation!.slice(1)))).map(({ atom }) => atom)
    const groups = [
      groupOf('network', 'network', where(() => true), atoms),
      ...[0, 1].map((region) => groupOf('region', `region-${region}`, where((one) => one.region === region), atoms)),
      ...(types ? [0, 1].map((type) => groupOf('type', `type-${type}`, where((one) => one.type === type), atoms)) : []),
      groupOf('together', 'together', where((one) => one.together), atoms),
      ...parts.flatMap(({ split, benchmark }, own) => [
        groupOf('organisation', `o${own}`, where((_, at) => at === own), atoms),
        ...(split === 'whole' ? [] : [groupOf('team', `team-${own}a`, [`o${own}/a`], atoms, `o${own}`)]),
        ...(split === 'teams' ? [groupOf('team', `team-${own}b`, [`o${own}/b`], atoms, `o${own}`)] : []),
        ...(benchmark ? [groupOf('others', `others-${own}`, where((_, at) => at !== own), atoms, `o${own}`)] : []),
      ]),
    ]
    return { atoms, groups, share }
  })

export function groupOf(kind: PlannedKind, group: string, atoms: string[], all: readonly Atom[], parent: string | null = null): PlannedGroup {
  return { group, kind, atoms, parent, cost: costOf(kind, all.filter(({ atom }) => atoms.includes(atom)).reduce((sum, { n }) => sum + n, 0)) }
}

/** The groups of a plan as an earlier version of the same fieldwork, which cannot be taken back. */
export function ledgerOf(version: string, groups: readonly PlannedGroup[], plan: Plan): PlannedGroup[] {
  const name = (group: string): string => `${version} ${group}`
  return groups
    .filter(({ group }) => plan.groups.includes(group))
    .map((one) => (one.forced ? one : { ...one, group: name(one.group), parent: one.parent ? name(one.parent) : null, forced: plan.detail.groups.includes(one.group) ? 'detail' : 'score' }))
}

/** The groups with these names. */
export function named(groups: readonly PlannedGroup[], names: readonly string[]): PlannedGroup[] {
  return groups.filter(({ group }) => names.includes(group))
}
