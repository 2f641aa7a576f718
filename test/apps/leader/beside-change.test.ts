import { newId, type Action, type KeptRecord } from '@leidraadspiegel/schema'
import { expect, test } from 'vitest'
import { actionsBetween } from '../../../apps/leader/src/components/progress/beside-change.ts'
import { anAction } from '../../packages/schema/any-record.ts'

const between = { from: '2026-01-10', until: '2026-09-10' }
const kept = (madeOn: string, savedOn: string, change: Partial<Action> = {}): KeptRecord => ({ ...anAction({ state: 'started', ...change }), id: newId(), project: newId(), organisation: null, madeOn, version: 1, savedOn, savedBy: 'Anna' })
const ran = (record: KeptRecord): boolean => actionsBetween([record], 'veiligheidsplan', between).length === 1

test.each<[string, KeptRecord, boolean]>([
  ['an action that began before and goes on', kept('2025-11-01', '2025-11-01'), true],
  ['one that began and was done between them', kept('2026-02-01', '2026-05-01', { state: 'done' }), true],
  ['one of the day of the second', kept('2026-09-10', '2026-09-10'), true],
  ['one that was over before the first', kept('2025-10-01', '2025-12-01', { state: 'done' }), false],
  ['one that was written down after the second', kept('2026-10-01', '2026-10-01'), false],
  ['one that has not begun', kept('2026-02-01', '2026-02-01', { state: 'planned' }), false],
  ['one about something else', kept('2026-02-01', '2026-02-01', { criterion: 'gatekeepers' }), false],
])('%s: did it run between two measurements? %#', (_, record, expected) => {
  expect(ran(record)).toBe(expected)
})

test('where no day is known nothing is left out', () => {
  expect(actionsBetween([kept('2026-10-01', '2026-10-01')], 'veiligheidsplan', { from: null, until: null })).toHaveLength(1)
})
