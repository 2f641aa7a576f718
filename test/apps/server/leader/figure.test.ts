import { describe, expect, test } from 'vitest'
import type { FigureNote, Row } from '@leidraadspiegel/schema'
import { figureOf, notesBeside, placeOf } from '../../../../apps/server/src/leader/figure.ts'
import type { Scope } from '../../../../apps/server/src/leader/scope.ts'

const [linde, anker] = ['1111111111111111', '2222222222222222']
const rows: Row[] = [{ wave: 1 }, { wave: 3 }]
const all: Scope = { role: 'coordinator', organisations: 'all', results: 'all' }
const leads = (organisation: string): Scope => ({ role: 'leader', organisations: [organisation], results: [organisation] })
const reads: Scope = { role: 'reader', organisations: [], results: [linde] }

const note = (change: Partial<FigureNote> = {}): FigureNote => ({ organisation: linde, analysis: 'attention', role: null, criterion: null, wave: 3, text: 'Zo was het.', writtenBy: 'Anna', writtenOn: '2026-11-28', earlier: [], ...change })

describe('the figure that somebody looks at', () => {
  test('is of the wave that was chosen, or the last one it shows; nothing shown is no figure', () => {
    expect(figureOf('attention', {}, rows, [linde])?.wave).toBe(3)
    expect(figureOf('attention', { wave: 1 }, rows, [linde])?.wave).toBe(1)
    expect(figureOf('change-per-criterion', {}, [{ baseline: 1, followup: 2 }], [linde])?.wave).toBe(2)
    expect(figureOf('attention', {}, [], [linde])).toBeNull()
  })

  test.each([
    ['attention', undefined, [linde], { kind: 'organisation', organisation: linde }],
    ['attention', undefined, [linde, anker], { kind: 'several' }],
    ['attention', undefined, [], { kind: 'network' }],
    ['network-scores', undefined, [linde, anker], { kind: 'network' }],
    ['attention', 'network', [linde, anker], { kind: 'network' }],
    ['attention', anker, [linde, anker], { kind: 'organisation', organisation: anker }],
    ['attention', `organisation:${anker}`, [linde, anker], { kind: 'organisation', organisation: anker }],
    ['attention', `team:${linde}:Noord`, [linde, anker], { kind: 'organisation', organisation: linde }],
    ['attention', `others:${linde}`, [linde, anker], { kind: 'nobody' }],
    ['attention', 'region:Zuid', [linde, anker], { kind: 'nobody' }],
    ['attention', anker, [linde], { kind: 'nobody' }],
  ])('%s with the choice %s among %j is of %j', (analysis, organisation, seen, whose) => {
    expect(figureOf(analysis, { organisation }, rows, seen)?.whose).toEqual(whose)
  })
})

describe('what stands beside a figure', () => {
  const figure = figureOf('attention', { organisation: linde, role: 'youth' }, rows, [linde, anker])!
  const besides = (notes: readonly FigureNote[], scope = all, of = figure) => notesBeside(of, notes, scope).map(({ text }) => text)

  test('is about what is shown: of its question and wave, of its role and subject or of all of them', () => {
    expect(besides([note(), note({ role: 'youth', text: 'jongeren' }), note({ role: 'parent', text: 'ouders' }), note({ criterion: 'veiligheidsplan', text: 'plan' }), note({ wave: 1, text: 'toen' }), note({ analysis: 'response', text: 'elders' })])).toEqual(['Zo was het.', 'jongeren', 'plan'])
  })

  test('is of its own organisation; beside a figure of several of each of them, of a network of the network alone', () => {
    const notes = [note({ text: 'linde' }), note({ organisation: anker, text: 'anker' }), note({ organisation: null, text: 'netwerk' })]
    expect(besides(notes)).toEqual(['linde'])
    expect(besides(notes, all, { ...figure, whose: { kind: 'several' } })).toEqual(['linde', 'anker'])
    expect(besides(notes, all, { ...figure, whose: { kind: 'network' } })).toEqual(['netwerk'])
    expect(besides(notes, all, { ...figure, whose: { kind: 'nobody' } })).toEqual([])
  })

  test('of an organisation is read by its own people, by who reads its results and by the coordinator, never by another organisation', () => {
    const several = { ...figure, whose: { kind: 'several' as const } }
    expect([leads(linde), reads, all, leads(anker)].map((scope) => besides([note()], scope, several).length)).toEqual([1, 1, 1, 0])
    expect(besides([note({ organisation: null })], leads(anker), { ...figure, whose: { kind: 'network' } })).toHaveLength(1)
  })

  test('may be written by who leads the organisation and by the coordinator; of the network by the coordinator alone', () => {
    expect([leads(linde), reads, all, leads(anker)].map((scope) => placeOf(figure, scope)?.organisation ?? null)).toEqual([linde, null, linde, null])
    const network = { ...figure, whose: { kind: 'network' as const } }
    expect([leads(linde), reads, all].map((scope) => placeOf(network, scope) !== null)).toEqual([false, false, true])
    expect(placeOf({ ...figure, whose: { kind: 'several' } }, all)).toBeNull()
    expect(placeOf(figure, all)).toEqual({ organisation: linde, analysis: 'attention', role: 'youth', criterion: null, wave: 3 })
  })
})
