import { join } from 'node:path'
import type { Connection, Database, DatabaseFile } from '@leidraadspiegel/database'
import { removeDatabase, takePlace } from '../disk.ts'
import { linksSpec } from '../response-files.ts'
import { writeBeside } from '../write-beside.ts'

/**
 * Writes the keyed codes of a box that takes nothing more to a file of their own, under the ids that its responses get (`id` in SQL, with the
 * secret as `$1`) and in the order of those. Where nobody gave one there is no file. What an interrupted opening left is replaced.
 */
export async function setCodesApart(database: Database, fieldwork: string, box: DatabaseFile, { id, secret }: { id: string; secret: string }): Promise<void> {
  const spec = linksSpec(fieldwork)
  const path = join(database.folder, spec.path)
  const given = await box.read((connection) => countCodes(connection, `${box.name}.response where own_code is not null`))
  if (given === 0) return removeDatabase(path)
  const made = await writeBeside(database, spec, {
    write: (connection, name) => connection.run(`insert into ${name}.code select ${id} as response, own_code from ${box.name}.response where own_code is not null order by response`, [secret]),
    check: (file) => checkCodes(file, given),
  })
  await takePlace(made, path)
}

/** `source` in SQL, after `from`. */
export async function countCodes(connection: Connection, source: string): Promise<number> {
  const [row] = await connection.all<{ n: number }>(`select count(*)::int as n from ${source}`)
  return row?.n ?? 0
}

/** Throws when a file that was just written does not hold so many codes. */
export async function checkCodes(file: DatabaseFile, expected: number): Promise<void> {
  const found = await file.read((connection) => countCodes(connection, `${file.name}.code`))
  if (found !== expected) throw new Error(`${file.path} holds ${found} codes, and ${expected} were to be kept`)
}
