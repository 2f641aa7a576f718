import { readFileSync } from 'node:fs'
import { classesOf, planPublication, safeCategory } from '@leidraadspiegel/disclosure'
import { describe, expect, test } from 'vitest'
import { attackerInterval, type Sums } from '../../audit/attacker-interval.ts'
import { recoverable } from '../../audit/row-space.ts'

interface Input extends Sums {
  counts: number[]
  sensitive: boolean
  combinations: number[][]
  target: number[]
  atoms: { id: string; n: number }[]
  published: { id: string; atoms: string[] }[]
  groups: { id: string; atoms: string[]; cost: number; forced: boolean }[]
  k: number
}

const file = process.env['STATISTICS_REFERENCE'] ?? new URL('../../reference/statistics.json', import.meta.url)
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as {
  cases: { id: string; method: string; note: string; input: Input; expected: Record<string, never> }[]
}
const of = (method: string): typeof cases => cases.filter((one) => one.method === method)
const sets = (lists: readonly (readonly string[])[]): string[] => lists.map((list) => [...list].sort().join()).sort()

const atomsOf = ({ atoms, k }: Input) => atoms.map(({ id, n }) => ({ atom: id, n, minimum: k }))

describe('reference cases of disclosure control', () => {
  test('there are cases of every kind', () => {
    for (const method of ['sdc.classes', 'sdc.protect', 'sdc.recoverable', 'sdc.interval', 'sdc.safeCategory']) expect(of(method).length, method).toBeGreaterThan(0)
  })

  test.each(of('sdc.classes'))('$id groups people by the groups they are in ($note)', ({ input, expected }) => {
    const classes = classesOf(atomsOf(input), input.published.map(({ id, atoms }) => ({ group: id, atoms })))
    const sizes = classes.map(({ n }) => n).sort((a, b) => a - b)
    const unsafe = sizes.filter((n) => n < input.k)
    expect({ classSizes: sizes, unsafeSizes: unsafe, safe: unsafe.length === 0 }).toEqual({
      classSizes: expected['classSizes'],
      unsafeSizes: expected['unsafeSizes'],
      safe: expected['safe'],
    })
    expect(sets(classes.map(({ atoms }) => atoms))).toEqual(sets(expected['classes']!))
  })

  test.each(of('sdc.protect'))('$id withholds little more than the optimum ($note)', ({ input, expected }) => {
    const groups = input.groups.map(({ id, forced, ...rest }) => ({ group: id, ...rest, ...(forced && { forced: 'score' as const }) }))
    const plan = planPublication(atomsOf(input), groups)
    const peopled = groups.filter(({ atoms }) => input.atoms.some(({ id, n }) => n > 0 && atoms.includes(id)))
    const cost = peopled.filter(({ group }) => !plan.groups.includes(group)).reduce((sum, group) => sum + group.cost, 0)
    expect(cost).toBeLessThanOrEqual(1.5 * expected['optimalCost']! + 1e-9)
    expect(plan.classes.every(({ n }) => n >= input.k)).toBe(true)
    for (const { group, forced } of peopled) if (forced) expect(plan.groups).toContain(group)
  })

  test.each(of('sdc.recoverable'))('$id: the linear audit finds what can be recovered ($note)', ({ input, expected }) => {
    expect(sets(recoverable(input.atoms, input.published, input.k))).toEqual(sets(expected['recoverable']!))
  })

  test.each(of('sdc.interval'))('$id: the integer audit finds how far an attacker gets ($note)', ({ input, expected }) => {
    expect({ status: 'ok', ...attackerInterval(input, input.target) }).toEqual(expected)
  })

  test.each(of('sdc.safeCategory'))('$id: answers of a class may be shown or not', ({ input, expected }) => {
    expect({ status: 'ok', safe: safeCategory(input) }).toEqual(expected)
  })
})
