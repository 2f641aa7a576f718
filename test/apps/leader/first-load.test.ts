import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../architecture/sources.ts'
import { firstLoad } from './first-load.ts'

test('the first screen of the workspace comes with fewer than 200,000 bytes, letters and all', async () => {
  const { scripts, styles, fonts, total } = await firstLoad()
  expect(Math.min(scripts, styles, fonts)).toBeGreaterThan(5_000)
  expect(total).toBeLessThan(200_000)
})

test('no page brings the checks of the server along', () => {
  const folder = join(root, 'apps/leader/dist/assets')
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(50)
  expect(scripts.filter((file) => readFileSync(join(folder, file), 'utf8').includes('ZodError'))).toEqual([])
})
