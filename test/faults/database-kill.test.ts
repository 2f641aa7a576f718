import { expect, test } from 'vitest'
import { runKillRounds } from './kill-rounds.ts'

test('ten writers of 200 clients, killed in the middle or stopped: what was acknowledged is there exactly once', async () => {
  const report = await runKillRounds(10)
  expect(report.faults).toEqual([])
  expect(report).toMatchObject({ killed: 8, stopped: 2 })
  expect(report.acknowledged).toBeGreaterThan(500)
}, 180_000)
