import * as fc from 'fast-check'
import { addDays, addMonths, Day, lastDayOf, openingProblem, periodProblem, proposedPeriod } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'

const today = '2026-11-28'
const draft = { state: 'draft', opensOn: null, closesOn: null } as const
const open = { state: 'open', opensOn: '2026-11-01', closesOn: '2026-12-01' } as const
const day = fc.integer({ min: -800, max: 800 }).map((days) => addDays(today, days))

describe('a period', () => {
  test.each([
    ['nothing planned', { opensOn: null, closesOn: null }, null],
    ['a last day only', { opensOn: null, closesOn: '2027-11-28' }, null],
    ['a day of opening that is over', { opensOn: '2026-11-01', closesOn: '2026-12-01' }, null],
    ['an end before the beginning', { opensOn: '2027-02-01', closesOn: '2027-01-31' }, 'order'],
    ['an end that is over', { opensOn: null, closesOn: '2026-11-27' }, 'past'],
    ['an end today', { opensOn: null, closesOn: today }, null],
    ['twelve months', { opensOn: '2027-01-31', closesOn: '2028-01-31' }, null],
    ['a day more', { opensOn: '2027-01-31', closesOn: '2028-02-01' }, 'long'],
  ])('in preparation may be %s', (_, period, problem) => {
    expect(periodProblem(draft, period, today)).toBe(problem)
  })

  test.each([
    ['a later last day', { ...open, closesOn: '2027-01-15' }, null],
    ['the same', open, null],
    ['an earlier one', { ...open, closesOn: '2026-11-30' }, 'shorter'],
    ['none any more', { ...open, closesOn: null }, 'shorter'],
    ['another day of opening', { ...open, opensOn: '2026-11-02' }, 'opened'],
    ['twelve months after it opened', { ...open, closesOn: '2027-11-01' }, null],
    ['longer than that', { ...open, closesOn: '2027-11-02' }, 'long'],
  ])('of what is open gets %s', (_, { opensOn, closesOn }, problem) => {
    expect(periodProblem(open, { opensOn, closesOn }, today)).toBe(problem)
    expect(periodProblem({ ...open, state: 'paused' }, { opensOn, closesOn }, today)).toBe(problem)
  })

  test('of what is closed does not change', () => {
    for (const state of ['closing', 'closed', 'published'] as const) expect(periodProblem({ ...open, state }, open, today)).toBe('closed')
  })

  test('that is extended after its last day lies in the future again', () => {
    const over = { ...open, closesOn: '2026-11-20' }
    expect(periodProblem(over, { ...over, closesOn: '2026-11-25' }, today)).toBe('past')
    expect(periodProblem(over, { ...over, closesOn: today }, today)).toBeNull()
  })

  test('that people were told never gets shorter, whatever is asked', () => {
    fc.assert(
      fc.property(day, day, fc.option(day), (opensOn, closesOn, next) => {
        const now = { state: 'open', opensOn, closesOn } as const
        if (periodProblem(now, { opensOn, closesOn: next }, today) !== null) return
        expect(next! >= closesOn).toBe(true)
        if (next !== closesOn) expect(next! <= lastDayOf(opensOn, today)).toBe(true)
      }),
    )
  })
})

describe('opening', () => {
  test.each([[null, null], ['2026-11-27', 'past'], [today, null], ['2027-11-28', null], ['2027-11-29', 'long']])('with the last day %s: %s', (closesOn, problem) => {
    expect(openingProblem(closesOn, today)).toBe(problem)
  })
})

describe('what is proposed', () => {
  test('is three weeks for staff and three months for young people and parents', () => {
    expect([proposedPeriod('professional', today).closesOn, proposedPeriod('partner', today).closesOn]).toEqual(['2026-12-19', '2026-12-19'])
    expect([proposedPeriod('youth', today), proposedPeriod('parent', today).closesOn]).toEqual([{ opensOn: today, closesOn: '2027-02-28' }, '2027-02-28'])
  })

  test('a month later is the same day, or the last of a shorter month', () => {
    expect([addMonths('2027-01-31', 1), addMonths('2028-01-31', 1), addMonths('2026-12-15', 1), addMonths('2024-02-29', 12)]).toEqual(['2027-02-28', '2028-02-29', '2027-01-15', '2025-02-28'])
    fc.assert(fc.property(day, fc.integer({ min: 0, max: 30 }), (from, months) => Day.safeParse(addMonths(from, months)).success))
  })
})
