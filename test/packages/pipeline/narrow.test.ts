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
    for (const { members, response, scores, distribution } of narrowed) {
      const classes = new Set(members.map((member) => member.class))
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
