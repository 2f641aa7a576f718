import { planPublication, type Atom, type PlannedGroup } from '@leidraadspiegel/disclosure'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { givenAway, organisationsGivenAway, unsafeClasses } from '../../audit/given-away.ts'
import { groupOf, ledgerOf, named, project } from './project.ts'

const careful = (atoms: readonly Atom[]): Atom[] => atoms.map((one) => ({ ...one, minimum: Math.max(10, one.minimum) }))
const arrivals = fc.array(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 2 })

/** The same project when more people of each organisation have come. */
function grown(groups: readonly PlannedGroup[], atoms: readonly Atom[], late: readonly number[], version: string): { groups: PlannedGroup[]; atoms: Atom[] } {
  const first = new Map(atoms.toReversed().map((one) => [one.organisation!, one]))
  const more = [...first.values()].flatMap((one): Atom[] => {
    const n = late[Number(one.organisation!.slice(1))] ?? 0
    return n === 0 ? [] : [{ ...one, atom: `${one.atom} ${version}`, n }]
  })
  const comesIn = (atom: Atom, group: PlannedGroup): boolean => group.atoms.includes(first.get(atom.organisation!)!.atom)
  return { atoms: [...atoms, ...more], groups: groups.map((group) => ({ ...group, atoms: [...group.atoms, ...more.filter((one) => comesIn(one, group)).map(({ atom }) => atom)] })) }
}

describe('nobody can calculate what was withheld', () => {
  test('a project as it is published: by class and by adding and subtracting, at both levels', () => {
    fc.assert(
      fc.property(project, ({ atoms, groups, share }) => {
        const plan = planPublication(atoms, groups, { share })
        expect(unsafeClasses(atoms, named(groups, plan.groups))).toEqual([])
        expect(givenAway(atoms, named(groups, plan.groups))).toEqual([])
        expect(givenAway(careful(atoms), named(groups, plan.detail.groups))).toEqual([])
        expect(plan.groups).toEqual(expect.arrayContaining(plan.detail.groups))
      }),
      { numRuns: 1000 },
    )
  })

  test('a reader who knows all of the own organisation finds no single other one, unless they share', () => {
    fc.assert(
      fc.property(project, ({ atoms, groups }) => {
        const published = named(groups, planPublication(atoms, groups).groups)
        for (const reader of new Set(atoms.map(({ organisation }) => organisation!))) expect(organisationsGivenAway(reader, atoms, published)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('late answers: version after version, nothing taken back and nobody found between two', () => {
    fc.assert(
      fc.property(project, arrivals, ({ atoms, groups, share }, rounds) => {
        let now = { atoms, groups }
        let plan = planPublication(atoms, groups, { share })
        let ledger = ledgerOf('v1', groups, plan)
        for (const [round, late] of rounds.entries()) {
          now = grown(now.groups, now.atoms, late, `v${round + 2}`)
          const all = [...ledger, ...now.groups]
          plan = planPublication(now.atoms, all, { share })
          expect(plan.groups).toEqual(expect.arrayContaining(ledger.map(({ group }) => group)))
          expect(givenAway(now.atoms, named(all, plan.groups))).toEqual([])
          expect(givenAway(careful(now.atoms), named(all, plan.detail.groups))).toEqual([])
          if (!share) for (const reader of new Set(atoms.map(({ organisation }) => organisation!))) expect(organisationsGivenAway(reader, now.atoms, named(all, plan.groups))).toEqual([])
          if (plan.waiting) expect(plan.groups).toEqual(ledger.map(({ group }) => group))
          ledger = ledgerOf(`v${round + 2}`, all, plan)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('linked people: neither they nor those who came once are found in one of the waves', () => {
    const wave = fc.array(fc.record({ linked: fc.integer({ min: 0, max: 9 }), first: fc.integer({ min: 0, max: 9 }), second: fc.integer({ min: 0, max: 9 }) }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(wave, fc.boolean(), (parts, share) => {
        const of = (wave: string, alone: 'first' | 'second'): Atom[] =>
          parts.flatMap((one, at) => [{ atom: `${wave} o${at} linked`, n: one.linked, minimum: 5, organisation: `o${at}` }, { atom: `${wave} o${at} once`, n: one[alone], minimum: 5, organisation: `o${at}` }])
        const candidates = (wave: string, atoms: Atom[]): PlannedGroup[] => [
          groupOf('network', `${wave} network`, atoms.map(({ atom }) => atom), atoms),
          ...parts.map((_, at) => groupOf('organisation', `${wave} o${at}`, [`${wave} o${at} linked`, `${wave} o${at} once`], atoms)),
        ]
        const [first, second] = [of('w1', 'first'), of('w2', 'second')]
        const atoms = [...first, ...second]
        const before = candidates('w1', first)
        const linked = parts.map((_, at) => groupOf('linked', `linked-${at}`, [`w1 o${at} linked`, `w2 o${at} linked`], atoms, `w2 o${at}`))
        const all = [...ledgerOf('v1', before, planPublication(first, before, { share })), ...candidates('w2', second), ...linked]
        const plan = planPublication(atoms, all, { share })
        expect(givenAway(atoms, named(all, plan.groups))).toEqual([])
        for (const at of parts.keys()) if (plan.groups.includes(`linked-${at}`)) expect(plan.groups).toContain(`w2 o${at}`)
      }),
      { numRuns: 300 },
    )
  })
})

describe('the audits find what a planner that only looks at sizes would publish', () => {
  const atoms = Object.entries({ a: 12, b: 3, c: 9, d: 8 }).map(([organisation, n]): Atom => ({ atom: organisation, n, minimum: 5, organisation }))
  const network = groupOf('network', 'network', ['a', 'b', 'c', 'd'], atoms)
  const own = atoms.map(({ atom }) => groupOf('organisation', atom, [atom], atoms))
  const large = own.filter(({ group }) => group !== 'b')

  test('one small organisation between the network and the others', () => {
    expect(unsafeClasses(atoms, [network, ...large])).toEqual([['b']])
    expect(givenAway(atoms, [network, ...large])).toEqual([['b']])
    expect(planPublication(atoms, [network, ...own], { share: true }).groups).toEqual(['network', 'a', 'c'])
  })

  test('another organisation, for who subtracts the own one', () => {
    const region = groupOf('region', 'region', ['a', 'c'], atoms)
    expect(organisationsGivenAway('a', atoms, [network, region])).toEqual([['c']])
    expect(organisationsGivenAway('a', atoms, [network])).toEqual([])
  })
})
