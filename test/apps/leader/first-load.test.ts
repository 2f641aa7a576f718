import { expect, test } from 'vitest'
import { firstLoad } from './first-load.ts'

test('the first screen of the workspace comes with fewer than 200,000 bytes, letters and all', async () => {
  const { scripts, styles, fonts, total } = await firstLoad()
  expect(Math.min(scripts, styles, fonts)).toBeGreaterThan(5_000)
  expect(total).toBeLessThan(200_000)
})
