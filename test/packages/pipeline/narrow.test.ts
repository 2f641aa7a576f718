import { checkPublication } from '@leidraadspiegel/disclosure'
import { narrow, type Selection, type Waves } from '@leidraadspiegel/pipeline'
import { describe, expect, test } from 'vitest'
import { networkOf } from '../../analysis/fixtures/network.ts'
import { idOf } from '../../analysis/fixtures/publications.ts'

const enough = { professional: 12 }
const few = { professional: 3 }

const { publications } = networkOf({
  organisations: { Altijd: [enough, enough, enough], Later: [{}, enough, enough], Wisselend: [few, enough, few], Eenmaal: [enough] },
})

/** Which waves of which organisations are left; what is withheld stands in brackets. */
function left(waves: Waves, selection: Selection = {}): string[] {
  return narrow(publications, waves, selection).flatMap(({ wave, groups, withheld }) => [...groups.map(({ title }) => `${title} ${wave.number}`), ...withheld.map(({ title }) => `(${title} ${wave.number})`)]).sort()
}

describe('what a selection leaves of the publications', () => {
  test('every wave, or the one that is asked for', () => {
    expect(left('each')).toHaveLength(9)
    expect(left('each', { wave: 1 })).toEqual(['(Wisselend 1)', 'Altijd 1', 'Eenmaal 1'])
  })

  test('the latest wave of every organisation, also when that one is withheld: an older figure does not take its place', () => {
    expect(left('latest')).toEqual(['(Wisselend 3)', 'Altijd 3', 'Eenmaal 1', 'Later 3'])
  })

  test('a pair is the first and the latest published wave of each organisation', () => {
    expect(left('pair')).toEqual(['(Wisselend 1)', '(Wisselend 3)', 'Altijd 1', 'Altijd 3', 'Eenmaal 1', 'Later 2', 'Later 3', 'Wisselend 2'])
  })

  test('a pair can be named whole or by one side', () => {
    expect(left('pair', { baseline: 2, wave: 3 })).toEqual(['(Wisselend 3)', 'Altijd 2', 'Altijd 3', 'Later 2', 'Later 3', 'Wisselend 2'])
    expect(left('pair', { wave: 2, organisation: idOf('Altijd') })).toEqual(['Altijd 1', 'Altijd 2'])
    expect(left('pair', { baseline: 2, organisation: idOf('Altijd') })).toEqual(['Altijd 2', 'Altijd 3'])
  })

  test('shared is the latest wave in which two roles of an organisation are shown; a role on its own keeps its latest', () => {
    const { publications: ofRoles } = networkOf({ organisations: {
      Samen: [{ ...enough, youth: 12 }, { ...enough, youth: 12 }],
      Eerder: [{ ...enough, youth: 12 }, enough],
      Verborgen: [{ ...enough, youth: 4 }, { ...enough, youth: 4 }],
    } })
    const of = (organisation: string, selection: Selection = {}) =>
      narrow(ofRoles, 'shared', { organisation: idOf(organisation), ...selection }).map(({ role, wave, groups }) => `${role} ${wave.number}${groups.length === 0 ? ' withheld' : ''}`)
    expect(of('Samen')).toEqual(['professional 2', 'youth 2'])
    expect(of('Eerder')).toEqual(['professional 1', 'youth 1'])
    expect(of('Verborgen')).toEqual(['professional 2', 'youth 2 withheld'])
    expect(of('Samen', { wave: 1 })).toEqual(['professional 1', 'youth 1'])
  })

  test('one organisation, with the count tables of nobody else', () => {
    const narrowed = narrow(publications, 'each', { organisation: idOf('Later') })
    expect(narrowed.map(({ wave, groups }) => [wave.number, groups.map(({ title }) => title)])).toEqual([[2, ['Later']], [3, ['Later']]])
    for (const { members, detailMembers, response, scores, distribution } of narrowed) {
      const classes = new Set([...members, ...detailMembers].map((member) => member.class))
      expect([...response, ...scores, ...distribution].every((row) => classes.has(row.class))).toBe(true)
    }
  })

  test('a role, an organisation or a wave that is not there leaves nothing', () => {
    for (const selection of [{ role: 'youth' as const }, { organisation: idOf('nergens') }, { wave: 9 }]) expect(left('latest', selection)).toEqual([])
  })

  test('every narrowed publication still keeps its own promises', () => {
    for (const waves of ['each', 'latest', 'pair', 'shared'] as const) for (const publication of narrow(publications, waves, {})) expect(() => checkPublication(publication)).not.toThrow()
  })

  test('of a publication with two versions only the newest counts', () => {
    const [first] = publications
    const newest = narrow([first!, { ...first!, version: 2, publishedOn: '2025-02-01' }], 'each', {})
    expect(newest.map(({ version }) => version)).toEqual([2])
  })
})

describe('what a comparison with the network leaves', () => {
  const names = ['Aa', 'Bb', 'Cc', 'Dd', 'Ee']
  const network = networkOf({ organisations: Object.fromEntries(names.map((name, index) => [name, [index < 4 ? enough : {}, enough, index < 3 ? enough : few, index < 2 ? enough : {}]])) })
  const waves = (kind: Waves, selection: Selection = {}): number[] => narrow(network.publications, kind, selection, 'network').map(({ wave }) => wave.number)

  test('the latest wave in which at least three organisations are shown, the same for all of them', () => {
    expect(waves('latest')).toEqual([3])
    expect(waves('latest', { wave: 4 })).toEqual([4])
    expect(waves('each')).toEqual([1, 2, 3, 4])
  })

  test('the widest pair of waves that at least three organisations are shown in, the same for all of them', () => {
    expect(waves('pair')).toEqual([1, 3])
    expect(waves('pair', { baseline: 2 })).toEqual([2, 3])
    expect(waves('pair', { wave: 2 })).toEqual([1, 2])
    expect(waves('pair', { baseline: 1, wave: 4 })).toEqual([1, 4])
    expect(waves('pair', { baseline: 4 })).toEqual([4])
  })

  test('with fewer than three organisations everywhere the latest wave or the pair that most of them share', () => {
    const small = networkOf({ organisations: { Aa: [enough, enough], Bb: [enough, {}], Cc: [few, enough] } })
    expect(narrow(small.publications, 'latest', {}, 'network').map(({ wave, groups }) => [wave.number, groups.length])).toEqual([[2, 2]])
    expect(narrow(small.publications, 'pair', {}, 'network').map(({ wave }) => wave.number)).toEqual([1, 2])
  })

  test('keeps every organisation, and takes the name off all but the chosen one', () => {
    const narrowed = narrow(network.publications, 'pair', { organisation: idOf('Bb') }, 'network')
    expect(narrowed.map(({ groups, withheld }) => groups.length + withheld.length)).toEqual([4, 5])
    expect(narrowed.flatMap(({ groups }) => groups.filter(({ title }) => title === 'Bb').map(({ group, organisation }) => [group, organisation]))).toEqual([1, 3].map(() => [`organisation:${idOf('Bb')}`, idOf('Bb')]))
    const named = JSON.stringify(narrowed.map(({ groups, members, withheld }) => ({ groups, members, withheld })))
    for (const name of names.filter((one) => one !== 'Bb')) {
      expect(named).not.toContain(idOf(name))
      expect(named).not.toContain(`"${name}"`)
    }
    expect(new Set(narrowed.flatMap(({ groups }) => groups.map(({ title }) => title)))).toEqual(new Set(['een andere organisatie', 'Bb']))
    expect(JSON.stringify(narrow(network.publications, 'each', {}, 'network').map(({ groups, withheld }) => ({ groups, withheld })))).not.toContain('"Bb"')
  })

  test('an organisation is the same one in every wave, and has the same people', () => {
    const [first, last] = narrow(network.publications, 'pair', {}, 'network')
    const appearing = (publication: typeof first): string[] => [...publication!.groups.map(({ organisation }) => organisation!), ...publication!.withheld.map(({ organisation }) => organisation)]
    expect(appearing(last)).toEqual(expect.arrayContaining(appearing(first)))
    for (const publication of [first!, last!]) expect(() => checkPublication(publication)).not.toThrow()
  })

  test('teams stay with their organisation, and lose their names too', () => {
    const [publication] = network.publications
    const [group] = publication!.groups
    const team = { ...group!, group: 'team:noord', kind: 'team' as const, title: 'Noord', parent: group!.group }
    const withTeam = { ...publication!, groups: [...publication!.groups, team], members: [...publication!.members, ...publication!.members.filter((member) => member.group === group!.group).map((member) => ({ ...member, group: team.group }))] }
    const [narrowed] = narrow([withTeam], 'each', {}, 'network')
    const found = narrowed!.groups.find(({ kind }) => kind === 'team')!
    expect([found.title, narrowed!.groups.find((one) => one.group === found.parent)?.kind]).toEqual(['een team', 'organisation'])
    expect(JSON.stringify(narrowed)).not.toMatch(/noord/i)
    expect(() => checkPublication(narrowed!)).not.toThrow()
  })
})
