import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { useDataFolder } from './data-folder.ts'

const folder = useDataFolder()

test('DuckDB is the version whose behaviour was tried, and no other: a new one comes with export, import and a comparison of counts', async () => {
  const { dependencies } = JSON.parse(await readFile(new URL('../../../packages/database/package.json', import.meta.url), 'utf8'))
  expect(dependencies['@duckdb/node-api']).toBe('1.5.6-r.1')
  const { notes } = await folder.notes()
  expect(await notes.read((connection) => connection.all('select version() as version'))).toEqual([{ version: 'v1.5.6' }])
})
