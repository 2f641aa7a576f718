import { array, assert, constantFrom, property } from 'fast-check'
import { isLeftOver, newId, orphansOf, termStateOf, type KeptRecord, type RecordContent } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { anAction, aPoint } from './any-record.ts'

const kept = (written: RecordContent): KeptRecord => ({ ...written, id: newId(), project: newId(), organisation: null, version: 1, madeOn: '2026-11-28', savedOn: '2026-11-28', savedBy: 'Anna' }) as KeptRecord
const kindsOf = (records: readonly KeptRecord[]): string[] => orphansOf(records).map(({ kind }) => kind)
const evidence = [{ of: 'figure' as const, analysis: 'attention', organisation: null, role: null, criterion: null, wave: 1 }]

describe('records that hang in the air', () => {
  test('an action without a point, and one of a point that was put aside', () => {
    const dropped = kept(aPoint({ state: 'dropped', droppedBecause: 'Loopt al' }))
    expect(kindsOf([dropped, kept(anAction()), kept(anAction({ improvement: dropped.id }))])).toEqual(['action-without-point', 'action-of-dropped-point'])
  })

  test('a point that rests on nothing, and one for which nothing is done', () => {
    expect(kindsOf([kept(aPoint())])).toEqual(['point-without-evidence', 'point-without-action'])
  })

  test('the whole line needs nothing', () => {
    const point = kept(aPoint({ evidence }))
    expect(orphansOf([point, kept(anAction({ improvement: point.id }))])).toEqual([])
  })

  test('what was stopped or put aside needs nothing, and a stopped action serves no point', () => {
    const point = kept(aPoint({ evidence }))
    expect(kindsOf([kept(aPoint({ state: 'dropped', droppedBecause: 'Nee' })), point, kept(anAction({ state: 'stopped', stoppedBecause: 'Geen tijd', improvement: point.id }))])).toEqual(['point-without-action'])
  })

  test('every hint is about a record that is there', () => {
    const any = array(constantFrom(aPoint(), aPoint({ evidence }), anAction(), anAction({ state: 'stopped' })), { maxLength: 12 }).map((all) => all.map(kept))
    assert(property(any, (records) => orphansOf(records).every(({ record }) => records.some(({ id }) => id === record))))
  })
})

describe('the term of an action', () => {
  const today = '2026-11-28'
  test.each([
    ['2026-11-27', 'planned', 'passed'],
    ['2026-11-28', 'started', 'soon'],
    ['2026-12-12', 'planned', 'soon'],
    ['2026-12-13', 'planned', 'later'],
    ['2026-11-01', 'done', 'none'],
    ['2026-11-01', 'stopped', 'none'],
    [null, 'planned', 'none'],
  ] as const)('%s while it is %s: %s', (term, state, expected) => expect(termStateOf({ term, state }, today)).toBe(expected))

  test('an open action of an earlier wave is left over; one that is done, or of this round, is not', () => {
    expect(isLeftOver({ state: 'started', round: 1 }, 2)).toBe(true)
    expect([isLeftOver({ state: 'done', round: 1 }, 2), isLeftOver({ state: 'started', round: 2 }, 2), isLeftOver({ state: 'started', round: null }, 2), isLeftOver({ state: 'started', round: 1 }, null)]).toEqual([false, false, false, false])
  })
})
