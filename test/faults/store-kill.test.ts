import { expect, test } from 'vitest'
import { killRounds } from './store-kill.ts'

test('kill -9 while submitting, withdrawing and closing, between neat stops: every acknowledged response is there exactly once', async () => {
  const rounds = await killRounds(10)
  expect(rounds.map(({ ending }) => ending).slice(0, 5)).toEqual(['killed while submitting', 'stopped neatly', 'killed while withdrawing', 'killed while closing', 'killed while submitting'])
  expect(rounds.filter(({ ending }) => ending !== 'killed while submitting').map(({ acknowledged }) => acknowledged)).toEqual([1000, 1000, 1000, 1000, 1000, 1000, 1000])
}, 300_000)
