import { planPublication, type Atom, type Plan, type PlannedGroup } from '@leidraadspiegel/disclosure'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { project } from './project.ts'

const single = (atom: string, n: number, minimum = 5): Atom => ({ atom, n, minimum })
const own = (atom: string, cost = 100): PlannedGroup => ({ group: `org-${atom}`, atoms: [atom], cost })

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
    [[single('a', 5)], [{ ...own('a'), parent: 'b' }], /group org-a hangs on unknown group b/],
    [[single('a', 5)], [{ ...own('a'), parent: 'org-a' }], /group org-a hangs on itself/],
    [[single('a', 5)], [{ ...own('a'), kind: 'network' as const }], /group org-a goes over organisations, and atom a has none/],
  ])('refuses impossible input %#', (atoms, groups, message) => {
    expect(() => planPublication(atoms, groups)).toThrow(message)
  })

  test('people who come late wait until there are enough of them', () => {
    const groups: PlannedGroup[] = [{ group: 'v1', atoms: ['first'], cost: 1, forced: 'score' }, { group: 'v2', atoms: ['first', 'late'], cost: 1 }]
    const late = (n: number): Plan => planPublication([single('first', 6), single('late', n)], groups)
    expect([1, 4, 5].map((n) => late(n).waiting)).toEqual([true, true, false])
    expect(late(1).groups).toEqual(['v1'])
    expect(late(5).groups).toEqual(['v1', 'v2'])
    expect(late(0).waiting).toBe(false)
  })

  test('while one organisation waits another goes on', () => {
    const plan = planPublication(
      [single('a', 6), single('a-late', 1), single('b', 6), single('b-late', 5)],
      [{ ...own('a'), forced: 'score' }, { ...own('b'), forced: 'score' }, { group: 'a2', atoms: ['a', 'a-late'], cost: 100 }, { group: 'b2', atoms: ['b', 'b-late'], cost: 100 }],
    )
    expect(plan.groups).toEqual(['org-a', 'org-b', 'b2'])
    expect(plan.waiting).toBe(false)
  })

  test('an organisation that is withheld takes its team with it', () => {
    const atoms = [{ ...single('a', 12), organisation: 'x' }, { ...single('b', 3), organisation: 'x' }]
    const team: PlannedGroup = { group: 'team', kind: 'team', atoms: ['a'], cost: 10, parent: 'org' }
    const org: PlannedGroup = { group: 'org', kind: 'organisation', atoms: ['a', 'b'], cost: 100 }
    expect(planPublication(atoms, [org, team]).groups).toEqual(['org'])
    expect(planPublication(atoms, [{ ...org, cost: 1 }, { ...team, cost: 500 }]).groups).toEqual(['org'])
    expect(planPublication([{ ...single('a', 4), organisation: 'x' }], [{ ...org, atoms: ['a'] }, team]).groups).toEqual([])
  })

  test('details need ten people, and lie inside the scores', () => {
    const plan = planPublication([single('a', 12), single('b', 9), single('c', 30)], [own('a'), own('b'), own('c'), { group: 'all', atoms: ['a', 'b', 'c'], cost: 1000 }])
    expect(plan.groups).toEqual(['org-a', 'org-b', 'org-c', 'all'])
    expect(plan.detail.groups).toEqual(['org-c', 'all'])
    expect(plan.detail.classes).toEqual([
      { class: 'd1', atoms: ['c'], n: 30 },
      { class: 'd2', atoms: ['a', 'b'], n: 21 },
    ])
  })

  test('a team is a detail: below ten people it has no score either', () => {
    const groups: PlannedGroup[] = [{ group: 'org', kind: 'organisation', atoms: ['a', 'b'], cost: 100 }, { group: 'team', kind: 'team', atoms: ['a'], cost: 10, parent: 'org' }]
    const shown = (n: number): string[] => planPublication([{ ...single('a', n), organisation: 'x' }, { ...single('b', 20), organisation: 'x' }], groups).groups
    expect(shown(9)).toEqual(['org'])
    expect(shown(10)).toEqual(['org', 'team'])
  })

  test('scores that were published before do not become details later', () => {
    expect(planPublication([single('a', 30)], [{ ...own('a'), forced: 'score' }]).detail.groups).toEqual([])
    expect(planPublication([single('a', 30)], [{ ...own('a'), forced: 'detail' }]).detail.groups).toEqual(['org-a'])
  })

  test('the order of the atoms makes no difference', () => {
    fc.assert(
      fc.property(project, ({ atoms, groups, share }) => {
        expect(planPublication([...atoms].reverse(), groups, { share })).toEqual(planPublication(atoms, groups, { share }))
      }),
    )
  })

  test('the members of a planned group hold exactly its people', () => {
    fc.assert(
      fc.property(project, ({ atoms, groups }) => {
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
