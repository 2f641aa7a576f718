import { expect, test } from 'vitest'
import { Kept } from '../../../apps/server/src/kept.ts'

test('a value is made once, and the oldest goes', () => {
  const kept = new Kept<number>(2)
  let made = 0
  const get = (key: string): number => kept.get(key, () => ++made)
  expect(['a', 'a', 'b', 'c', 'a'].map(get)).toEqual([1, 1, 2, 3, 4])
})

test('what failed is made again', async () => {
  const kept = new Kept<Promise<string>>(2)
  await expect(kept.get('page', () => Promise.reject(new Error('once')))).rejects.toThrow('once')
  expect(await kept.get('page', async () => 'made')).toBe('made')
  expect(await kept.get('page', async () => 'made again')).toBe('made')
})
