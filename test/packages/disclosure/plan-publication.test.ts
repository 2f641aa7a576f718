import { planPublication, type Atom, type PlannedGroup } from '@leidraadspiegel/disclosure'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recoverable } from './row-space.ts'

const single = (atom: string, n: number, minimum = 5): Atom => ({ atom, n, minimum })
const own = (atom: string, cost = 100): PlannedGroup => ({ group: `org-${atom}`, atoms: [atom], cost })

/** A network of organisations with teams, some of it published before. */
const hierarchy = fc
  .array(fc.record({ n: fc.integer({ min: 0, max: 30 }), minimum: fc.constantFrom(5, 5, 6, 10), region: fc.integer({ min: 0, max: 1 }), team: fc.boolean() }), { minLength: 1, maxLength: 7 })
  .map((parts) => {
    const atoms = parts.flatMap(({ n, minimum, team }, index) =>
      team ? [single(`${index}a`, n, minimum), single(`${index}b`, Math.floor(n / 2), minimum)] : [single(`${index}`, n, minimum)],
    )
    const of = (test: (index: number) => boolean): string[] => atoms.map(({ atom }) => atom).filter((atom) => test(Number.parseInt(atom, 10)))
    const groups: PlannedGroup[] = [
      { group: 'network', atoms: of(() => true), cost: 1000 },
      ...[0, 1].map((region) => ({ group: `region-${region}`, atoms: of((index) => parts[index]!.region === region), cost: 200 })),
      ...parts.map((_, index) => ({ group: `org-${index}`, atoms: of((one) => one === index), cost: 100 })),
      ...atoms.filter(({ atom }) => !/\d$/.test(atom)).map(({ atom }) => ({ group: `team-${atom}`, atoms: [atom], cost: 10 })),
    ]
    return { atoms, groups }
  })

describe('planPublication', () => {
  test('leaves out an organisation that is too small and keeps the others', () => {
    const plan = planPublication([single('a', 12), single('b', 4), single('c', 5)], [own('a'), own('b'), own('c')])
    expect(plan.groups).toEqual(['org-a', 'org-c'])
    expect(plan.classes).toEqual([
      { class: 'c1', atoms: ['a'], n: 12 },
      { class: 'c2', atoms: ['c'], n: 5 },
    ])
    expect(plan.members).toEqual([
      { group: 'org-a', class: 'c1' },
      { group: 'org-c', class: 'c2' },
    ])
  })

  test('a class follows the highest minimum that any of its cohorts was promised', () => {
    const both: PlannedGroup = { group: 'both', atoms: ['a', 'b'], cost: 100 }
    expect(planPublication([single('a', 6), single('b', 6, 12)], [both]).groups).toEqual(['both'])
    expect(planPublication([single('a', 6), single('b', 5, 12)], [both]).groups).toEqual([])
    expect(planPublication([single('a', 6), single('b', 0, 12)], [both]).groups).toEqual(['both'])
  })

  test('a group without people is not published', () => {
    expect(planPublication([single('a', 0)], [own('a')])).toEqual({ groups: [], classes: [], members: [], detail: { groups: [], classes: [], members: [] }, waiting: false })
  })

  test('what was published before stays, and nothing new may break it', () => {
    const plan = planPublication(
      [single('first', 6), single('late', 1)],
      [{ group: 'v1', atoms: ['first'], cost: 1, forced: 'score' }, { group: 'v2', atoms: ['first', 'late'], cost: 1 }],
    )
    expect(plan.groups).toEqual(['v1'])
  })

  test('a ledger that is itself unsafe is refused', () => {
    expect(() => planPublication([single('a', 3)], [{ ...own('a'), forced: 'score' }])).toThrow(/give away a/)
  })

  test.each([
    [[single('a', -1)], [own('a')], /atom a has -1 people/],
    [[single('a', 1.5)], [own('a')], /atom a has 1.5 people/],
    [[single('a', 5, 0)], [own('a')], /minimum 0/],
    [[single('a', 5), single('a', 6)], [own('a')], /atom a is given twice/],
    [[single('a', 5)], [own('a'), own('a')], /group org-a is given twice/],
    [[single('a', 5)], [own('b')], /unknown atom b/],
    [[single('a', 5)], [own('a', Number.NaN)], /costs NaN/],
  ])('refuses impossible input %#', (atoms, groups, message) => {
    expect(() => planPublication(atoms, groups)).toThrow(message)
  })

  test('no class below its minimum, and nothing recoverable by adding and subtracting', () => {
    fc.assert(
      fc.property(hierarchy, ({ atoms, groups }) => {
        const { classes, groups: planned } = planPublication(atoms, groups)
        const minimum = new Map(atoms.map((one) => [one.atom, one.minimum]))
        for (const one of classes) expect(one.n).toBeGreaterThanOrEqual(Math.max(...one.atoms.map((atom) => minimum.get(atom)!)))
        const published = groups.filter(({ group }) => planned.includes(group))
        expect(recoverable(atoms.map(({ atom, n }) => ({ id: atom, n })), published, 5)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('a second publication with late answers never gives away the people between the two', () => {
    fc.assert(
      fc.property(hierarchy, fc.integer({ min: 0, max: 12 }), ({ atoms, groups }, late) => {
        const first = planPublication(atoms, groups)
        const forced = groups.filter(({ group }) => first.groups.includes(group)).map((group) => ({ ...group, forced: 'score' as const }))
        const owner = atoms[0]!.atom
        const grown = groups.map((group) => ({ ...group, group: `${group.group}-v2`, atoms: group.atoms.includes(owner) ? [...group.atoms, 'late'] : group.atoms }))
        const plan = planPublication([...atoms, single('late', late)], [...forced, ...grown])
        for (const { group } of forced) expect(plan.groups).toContain(group)
        for (const one of plan.classes) expect(one.n).toBeGreaterThanOrEqual(5)
      }),
      { numRuns: 200 },
    )
  })

  test('the order of the atoms makes no difference', () => {
    fc.assert(
      fc.property(hierarchy, ({ atoms, groups }) => {
        expect(planPublication([...atoms].reverse(), groups)).toEqual(planPublication(atoms, groups))
      }),
    )
  })

  test('the members of a planned group hold exactly its people', () => {
    fc.assert(
      fc.property(hierarchy, ({ atoms, groups }) => {
        const plan = planPublication(atoms, groups)
        const size = new Map(plan.classes.map((one) => [one.class, one.n]))
        for (const name of plan.groups) {
          const people = atoms.filter(({ atom }) => groups.find(({ group }) => group === name)!.atoms.includes(atom)).reduce((sum, { n }) => sum + n, 0)
          expect(plan.members.filter(({ group }) => group === name).reduce((sum, one) => sum + size.get(one.class)!, 0)).toBe(people)
        }
      }),
    )
  })
})
