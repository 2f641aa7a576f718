import { expect, test } from 'vitest'
import { BusyError } from '@leidraadspiegel/database'
import { createWriteLane } from '../../../packages/database/src/write-lane.ts'

test('turns come in the order of asking', async () => {
  const lane = createWriteLane('notes')
  const order: number[] = []
  await Promise.all(
    Array.from({ length: 20 }, async (_, n) => {
      const leave = await lane.enter()
      await Promise.resolve()
      order.push(n)
      leave()
    }),
  )
  expect(order).toEqual(Array.from({ length: 20 }, (_, n) => n))
})

test('who waits too long is told, so that two who wait for each other do not wait for ever', async () => {
  const lane = createWriteLane('notes', { patience: 20 })
  const leave = await lane.enter()
  await expect(lane.enter()).rejects.toBeInstanceOf(BusyError)
  leave()
  leave()
  const again = await lane.enter()
  const waiting = lane.enter()
  again()
  ;(await waiting)()
})
