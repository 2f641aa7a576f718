import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { everyDay } from '../../../apps/server/src/every-day.ts'

const days: string[] = []
beforeEach(() => {
  days.length = 0
  vi.useFakeTimers({ now: new Date('2026-03-01T22:00:00Z') })
})
afterEach(() => vi.useRealTimers())
const hours = (count: number): Promise<unknown> => vi.advanceTimersByTimeAsync(count * 3_600_000)

test('work is done once a day, and not on the day it began', async () => {
  const stop = everyDay(async (day) => void days.push(day), () => {})
  await hours(1)
  expect(days).toEqual([])
  await hours(48)
  expect(days).toEqual(['2026-03-02', '2026-03-03'])
  stop()
  await hours(48)
  expect(days).toHaveLength(2)
})

test('what fails is told and tried again the same day', async () => {
  const told: unknown[] = []
  const fault = new Error('full')
  const stop = everyDay(async (day) => {
    days.push(day)
    if (days.length < 3) throw fault
  }, (error) => told.push(error))
  await hours(5)
  stop()
  expect(days).toEqual(['2026-03-02', '2026-03-02', '2026-03-02'])
  expect(told).toEqual([fault, fault])
})
