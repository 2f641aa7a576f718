import { planPublication, type Atom, type PlannedGroup } from '@leidraadspiegel/disclosure'
import { describe, expect, test } from 'vitest'
import { groupOf } from './project.ts'

const people = (sizes: Readonly<Record<string, number>>): Atom[] => Object.entries(sizes).map(([organisation, n]) => ({ atom: organisation, n, minimum: 5, organisation }))
const over = (kind: 'network' | 'region' | 'type' | 'together', atoms: readonly Atom[], names: string): PlannedGroup => groupOf(kind, `${kind} ${names}`, [...names], atoms)
const own = (atoms: readonly Atom[], name: string): PlannedGroup => groupOf('organisation', name, [name], atoms)
const others = (atoms: readonly Atom[], name: string): PlannedGroup => groupOf('others', `others ${name}`, atoms.map(({ atom }) => atom).filter((atom) => atom !== name), atoms, name)

describe('figures over organisations', () => {
  test.each([
    ['three organisations', { a: 5, b: 6, c: 7 }, true],
    ['two organisations', { a: 20, b: 20 }, false],
    ['two organisations and one where nobody took part', { a: 20, b: 20, c: 0 }, false],
    ['one organisation with exactly half', { a: 12, b: 6, c: 6 }, true],
    ['one organisation with more than half', { a: 13, b: 6, c: 6 }, false],
  ])('%s', (_name, sizes, shown) => {
    const atoms = people(sizes)
    const network = over('network', atoms, Object.keys(sizes).join(''))
    for (const share of [true, false]) expect(planPublication(atoms, [network], { share }).groups.length === 1).toBe(shown)
  })

  test('small organisations together are such a figure too', () => {
    const atoms = people({ a: 2, b: 2, c: 2, d: 9, e: 9, f: 9 })
    const asked = [over('network', atoms, 'abcdef'), ...'abcdef'.split('').map((name) => own(atoms, name))]
    expect(planPublication(atoms, [...asked, over('together', atoms, 'abc')]).groups).toEqual(['network abcdef', 'd', 'e', 'f', 'together abc'])
    expect(planPublication(atoms, [...asked, over('together', atoms, 'ab')]).groups).not.toContain('together ab')
  })

  test('a region is withheld with the one that follows from it', () => {
    const atoms = people({ a: 9, b: 9, c: 9, d: 9, e: 9 })
    const asked = [over('network', atoms, 'abcde'), over('region', atoms, 'abc'), over('type', atoms, 'de')]
    expect(planPublication(atoms, asked).groups).toEqual(['network abcde'])
    expect(planPublication(atoms, asked, { share: true }).groups).toEqual(['network abcde', 'region abc'])
  })

  test.each([
    ['one organisation of 6 outside it: network minus region is that one', { a: 12, b: 6, c: 6, d: 6 }, false],
    ['two outside it: either knows its own answers, so the other follows', { a: 12, b: 6, c: 6, d: 6, e: 6 }, false],
    ['three outside it: nobody finds a single one', { a: 12, b: 6, c: 6, d: 6, e: 6, f: 6 }, true],
  ])('a region of 12, 6 and 6 with %s', (_name, sizes, shown) => {
    const atoms = people(sizes)
    const asked = [over('network', atoms, Object.keys(sizes).join('')), over('region', atoms, 'abc'), ...Object.keys(sizes).map((name) => own(atoms, name))]
    const plan = planPublication(atoms, asked).groups
    expect(plan.includes('region abc')).toBe(shown)
    expect(plan).toContain(asked[0]!.group)
    for (const name of Object.keys(sizes)) expect(plan).toContain(name)
    expect(planPublication(atoms, asked, { share: true }).groups).toContain('region abc')
    expect(planPublication(atoms, asked.slice(1)).groups).toContain('region abc')
  })

  test('a figure that made way for the network returns when the network is too small', () => {
    const [a, ...rest] = people({ a: 1, b: 1, c: 2, d: 2 })
    const atoms = [{ ...a!, minimum: 10 }, ...rest]
    expect(planPublication(atoms, [over('network', atoms, 'abcd'), over('together', atoms, 'bcd')]).groups).toEqual(['together bcd'])
  })

  test('the others of an organisation need three, and go with their organisation', () => {
    const four = people({ a: 9, b: 9, c: 9, d: 9 })
    expect(planPublication(four, [over('network', four, 'abcd'), own(four, 'a'), others(four, 'a')]).groups).toEqual(['network abcd', 'a', 'others a'])
    const three = people({ a: 9, b: 9, c: 9 })
    expect(planPublication(three, [over('network', three, 'abc'), own(three, 'a'), others(three, 'a')]).groups).toEqual(['network abc', 'a'])
    const small = people({ a: 4, b: 9, c: 9, d: 9 })
    expect(planPublication(small, [own(small, 'a'), others(small, 'a')]).groups).toEqual([])
  })

  test('others that single out an organisation beside a figure for everybody are withheld', () => {
    const atoms = people({ a: 40, b: 9, c: 9, d: 9, e: 9 })
    const asked = [over('region', atoms, 'bcd'), own(atoms, 'a'), others(atoms, 'a')]
    expect(planPublication(atoms, asked).groups).toEqual(['region bcd', 'a'])
    expect(planPublication(atoms, asked, { share: true }).groups).toEqual(['region bcd', 'a', 'others a'])
  })

  test('a figure for everybody that singles out an organisation beside the others of an earlier version is withheld', () => {
    const atoms = people({ a: 9, b: 9, c: 9, d: 9, e: 9 })
    const earlier: PlannedGroup[] = [{ ...own(atoms, 'a'), group: 'a v1', forced: 'score' }, { ...groupOf('others', 'others v1', ['b', 'c', 'd'], atoms, 'a v1'), forced: 'score' }]
    const shown = (network: string, share = false): string[] => planPublication(atoms, [...earlier, own(atoms, 'b'), over('network', atoms, network)], { share }).groups
    expect(shown('abcd')).toEqual(['a v1', 'others v1', 'b', 'network abcd'])
    expect(shown('abcde')).toEqual(['a v1', 'others v1', 'b'])
    expect(shown('abcde', true)).toContain('network abcde')
  })

  test('late answers of one organisation stay out of the figure of the network', () => {
    const atoms = [...people({ a: 9, b: 9, c: 9 }), { atom: 'late', n: 6, minimum: 5, organisation: 'a' }]
    const first: PlannedGroup = { ...over('network', atoms, 'abc'), forced: 'detail' }
    const second = groupOf('network', 'network v2', ['a', 'b', 'c', 'late'], atoms)
    expect(planPublication(atoms, [first, second])).toMatchObject({ groups: ['network abc'], waiting: true })
    expect(planPublication(atoms, [first, second], { share: true })).toMatchObject({ groups: ['network abc', 'network v2'], waiting: false })
  })

  test.each([
    ['an organisation of two', [groupOf('organisation', 'x', ['a', 'b'], people({ a: 9, b: 9 }))], /group x of kind organisation holds a and b of two organisations/],
    ['others without an owner', [groupOf('others', 'x', ['b'], people({ b: 9 }))], /group x of kind others hangs on no organisation/],
    ['others with own people', [own(people({ a: 9 }), 'a'), groupOf('others', 'x', ['b', 'a'], people({ a: 9, b: 9 }), 'a')], /group x of kind others holds a of its own organisation/],
  ])('refuses %s', (_name, groups, message) => {
    expect(() => planPublication(people({ a: 9, b: 9 }), groups)).toThrow(message)
  })
})
