import { planPublication, type Atom, type PlannedGroup } from '@leidraadspiegel/disclosure'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planSensitive } from '../../../packages/disclosure/src/plan-sensitive.ts'
import { safeCategory } from '../../../packages/disclosure/src/safe-category.ts'
import { groupOf, project } from './project.ts'

/** Answers of four points, of which the last two are the good side. */
const combinations = [[0, 1], [2, 3]]

const people = (sizes: Readonly<Record<string, number>>): Atom[] => Object.entries(sizes).map(([organisation, n]) => ({ atom: organisation, n, minimum: 5, organisation }))
const network = (atoms: readonly Atom[]): PlannedGroup[] => [groupOf('network', 'network', atoms.map(({ atom }) => atom), atoms), ...atoms.map(({ atom }) => groupOf('organisation', atom, [atom], atoms))]

/** Which groups show the item when the atoms answered this. */
function shownOf(atoms: readonly Atom[], groups: readonly PlannedGroup[], answers: Readonly<Record<string, readonly number[]>>): string[] {
  const { detail } = planPublication(atoms, groups)
  const counts = new Map(detail.classes.map((each) => [each.class, [0, 1, 2, 3].map((at) => each.atoms.reduce((sum, atom) => sum + (answers[atom]?.[at] ?? 0), 0))]))
  return planSensitive({ item: 'eigen', counts, combinations }, detail, groups, atoms).groups
}

const mixed = [3, 3, 3, 3]
const nearlyAll = [0, 0, 1, 11]

describe('an item about somebody\'s own situation', () => {
  const four = people({ a: 12, b: 12, c: 12, d: 12 })

  test('is shown like any other where answers leave room for doubt', () => {
    expect(shownOf(four, network(four), { a: mixed, b: mixed, c: mixed, d: mixed })).toEqual(['network', 'a', 'b', 'c', 'd'])
  })

  test('is withheld where nearly everybody said the same, with one other, so that the network does not tell which', () => {
    expect(shownOf(four, network(four), { a: nearlyAll, b: mixed, c: mixed, d: mixed })).toEqual(['network', 'c', 'd'])
  })

  test('is withheld with a sibling where there is no network to subtract from either', () => {
    expect(shownOf(four, network(four).slice(1), { a: nearlyAll, b: mixed, c: mixed, d: mixed })).toEqual(['c', 'd'])
  })

  test('counts one side of the scale as one answer', () => {
    expect(shownOf(four, network(four).slice(1), { a: [0, 0, 6, 6], b: mixed, c: mixed, d: mixed })).not.toContain('a')
  })

  test('needs enough people who answered', () => {
    expect(shownOf(four, network(four).slice(1), { a: [2, 2, 2, 2], b: mixed, c: mixed, d: mixed })).not.toContain('a')
  })

  test('is not shown at all when everybody in the network said the same', () => {
    expect(shownOf(four, network(four), { a: nearlyAll, b: nearlyAll, c: nearlyAll, d: nearlyAll })).toEqual([])
  })

  test('shows nothing new where an earlier publication would give it away', () => {
    const earlier = network(four).map((group) => ({ ...group, group: `v1 ${group.group}`, forced: 'detail' as const }))
    expect(shownOf(four, [...earlier, ...network(four)], { a: nearlyAll, b: mixed, c: mixed, d: mixed })).toEqual([])
  })

  test('leaves room for doubt about everybody, whatever is added and subtracted', () => {
    const answered = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 }), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(project, answered, ({ atoms, groups }, given) => {
        const counted = atoms.map((atom, at) => ({ ...atom, n: given[at]!.reduce((sum, n) => sum + n, 0) }))
        const { detail } = planPublication(counted, groups)
        const sum = (names: readonly string[]): number[] => [0, 1, 2, 3].map((answer) => names.reduce((total, name) => total + given[atoms.findIndex(({ atom }) => atom === name)]![answer]!, 0))
        const level = planSensitive({ item: 'eigen', counts: new Map(detail.classes.map((each) => [each.class, sum(each.atoms)])), combinations }, detail, groups, counted)
        const atomsOf = (names: readonly string[]): string[] => detail.classes.filter((each) => names.includes(each.class)).flatMap((each) => each.atoms)
        for (const each of level.classes) expect(safeCategory({ counts: sum(atomsOf(each.atoms)), k: 10, sensitive: true, combinations })).toBe(true)
        for (const { group, atoms: own } of groups.filter((one) => level.groups.includes(one.group))) {
          const held = level.members.filter((member) => member.group === group).flatMap((member) => atomsOf(level.classes.find((each) => each.class === member.class)!.atoms))
          expect(held.toSorted()).toEqual(own.filter((name) => counted.some(({ atom, n }) => atom === name && n > 0)).toSorted())
        }
      }),
      { numRuns: 500 },
    )
  })
})
