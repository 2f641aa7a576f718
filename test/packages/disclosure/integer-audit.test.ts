import { classesOf, planPublication } from '@leidraadspiegel/disclosure'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attackerInterval, type Sums } from '../../audit/attacker-interval.ts'
import { peopleIn } from '../../audit/given-away.ts'
import { groupOf, named } from './project.ts'

const categories = 3

/** Organisations in two regions, and how many of each chose which of three answers. */
const answers = fc.array(fc.record({ region: fc.integer({ min: 0, max: 1 }), counts: fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })) }), { minLength: 3, maxLength: 6 })

function situation(parts: readonly { region: number; counts: readonly number[] }[]) {
  const atoms = parts.map(({ counts }, at) => ({ atom: `o${at}`, n: counts.reduce((sum, n) => sum + n, 0), minimum: 5, organisation: `o${at}` }))
  const groups = [
    groupOf('network', 'network', atoms.map(({ atom }) => atom), atoms),
    ...[0, 1].map((region) => groupOf('region', `region-${region}`, atoms.filter((_, at) => parts[at]!.region === region).map(({ atom }) => atom), atoms)),
    ...atoms.map(({ atom }) => groupOf('organisation', `own-${atom}`, [atom], atoms)),
  ]
  return { atoms, groups }
}

/** What an attacker has who knows how many people each organisation had, and all answers of the published groups. */
function knownSums(parts: readonly { counts: readonly number[] }[], published: readonly { atoms: readonly string[] }[]): Sums {
  const cells = parts.length * categories
  const sum = (inside: (at: number, category: number) => boolean): Sums['equations'][number] => {
    const coef = Array.from({ length: cells }, (_, cell) => (inside(Math.floor(cell / categories), cell % categories) ? 1 : 0))
    return { coef, total: coef.reduce<number>((total, one, cell) => total + one * parts[Math.floor(cell / categories)]!.counts[cell % categories]!, 0) }
  }
  return {
    cells,
    equations: [
      ...parts.map((_, own) => sum((at) => at === own)),
      ...published.flatMap((group) => [0, 1, 2].map((wanted) => sum((at, category) => category === wanted && group.atoms.includes(`o${at}`)))),
    ],
  }
}

describe('an attacker who calculates with whole people', () => {
  test('never gets closer to a withheld organisation than its class as a whole allows', () => {
    fc.assert(
      fc.property(answers, (parts) => {
        const { atoms, groups } = situation(parts)
        const published = named(groups, planPublication(atoms, groups, { share: true }).groups)
        const sums = knownSums(parts, published)
        for (const people of classesOf(atoms, published).filter(({ atoms }) => atoms.length > 1)) {
          const cells = people.atoms.flatMap((atom) => [0, 1, 2].map((category) => Number(atom.slice(1)) * categories + category))
          const { min, max } = attackerInterval(sums, cells)
          for (const [index, cell] of cells.entries()) {
            const n = atoms[Math.floor(cell / categories)]!.n
            const chose = people.atoms.reduce((sum, atom) => sum + parts[Number(atom.slice(1))]!.counts[cell % categories]!, 0)
            expect(min[index]).toBeLessThanOrEqual(Math.max(0, n - (people.n - chose)))
            expect(max[index]).toBeGreaterThanOrEqual(Math.min(n, chose))
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  test('is found out when only small organisations are hidden', () => {
    const parts = [{ region: 0, counts: [4, 4, 4] }, { region: 0, counts: [1, 0, 2] }, { region: 1, counts: [2, 3, 4] }]
    const { atoms, groups } = situation(parts)
    const large = groups.filter(({ atoms: names }) => peopleIn(atoms.filter(({ atom }) => names.includes(atom))) >= 5)
    expect(attackerInterval(knownSums(parts, large), [3, 4, 5])).toEqual({ min: [1, 0, 2], max: [1, 0, 2] })
  })

  test.each([
    [{ cells: 2, equations: [{ coef: [1, 0], total: 3 }] }, /cell 1 is in no published sum/],
    [{ cells: 1, equations: [{ coef: [2], total: 3 }] }, /no cells fit/],
    [{ cells: 2, equations: [{ coef: [1, 1], total: 3 }, { coef: [1, 1], total: 4 }] }, /no cells fit/],
  ])('cannot exist for impossible sums %#', (sums, message) => {
    expect(() => attackerInterval(sums, [0])).toThrow(message)
  })
})
