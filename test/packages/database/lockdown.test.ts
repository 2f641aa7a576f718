import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { useDataFolder } from './data-folder.ts'

const folder = useDataFolder()

const outside = join(tmpdir(), 'outside')
const hostile = [
  `select * from read_csv('/etc/passwd')`,
  `select * from read_text('/etc/hostname')`,
  `select * from read_blob('/etc/hostname')`,
  `select * from '/etc/passwd.csv'`,
  `select * from glob('/etc/*')`,
  `select * from sniff_csv('/etc/passwd')`,
  `select * from read_parquet('https://example.org/a.parquet')`,
  `select * from read_csv('http://127.0.0.1:1/a.csv')`,
  `copy (select 1) to '${outside}.csv'`,
  `export database '${outside}'`,
  `import database '${outside}'`,
  `attach '${outside}.duckdb' as stolen`,
  `attach 'https://example.org/a.duckdb' as stolen`,
  `attach 'ducklake:metadata.ducklake' as stolen`,
  `install httpfs`,
  `load httpfs`,
  `install postgres from community`,
  `set enable_external_access=true`,
  `set lock_configuration=false`,
  `set allowed_directories=['/']`,
  `set memory_limit='64GB'`,
  `set threads=64`,
  `set temp_directory='${outside}'`,
  `set wal_autocheckpoint='1MB'`,
  `reset enable_external_access`,
  `create persistent secret s (type s3, key_id 'a', secret 'b')`,
]

test('SQL reaches nothing outside the folder and changes no setting', async () => {
  const { notes } = await folder.notes()
  const refusals = new Map<string, string>()
  for (const statement of hostile) await notes.write((connection) => connection.run(statement)).catch((error: unknown) => refusals.set(statement, String(error)))
  expect(hostile.filter((statement) => !refusals.has(statement))).toEqual([])
  expect([...refusals].filter(([, reason]) => !/Permission Error|configuration has been locked|disabled|Missing Extension|not exist|cannot be changed/i.test(reason))).toEqual([])
})

test('the instance has a limit of memory and one clock on every connection, and attaches new files under the lock', async () => {
  const { database, notes } = await folder.notes()
  const settings = await notes.read((connection) =>
    connection.all(`select current_setting('memory_limit') as memory, current_setting('enable_external_access') as outside, current_setting('TimeZone') as zone`))
  expect(settings).toEqual([{ memory: '488.2 MiB', outside: false, zone: 'UTC' }])
  const box = await database.attach({ name: 'box_1', path: 'box/1.duckdb', migrations: [] })
  expect(box.path).toBe(join(folder.path, 'box', '1.duckdb'))
})

test('a question that needs more memory fails alone', async () => {
  const database = await folder.open({ memoryLimit: '60MB' })
  const file = await database.attach({ name: 'notes', path: 'notes.duckdb', migrations: [] })
  await expect(file.read((connection) => connection.all('select list(a.range || b.range) as n from range(20000) a, range(1000) b'))).rejects.toThrow(/memory/i)
  expect(await file.read((connection) => connection.all('select 1 as one'))).toEqual([{ one: 1 }])
})
