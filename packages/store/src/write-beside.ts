import { join } from 'node:path'
import type { Connection, Database, DatabaseFile, FileSpec } from '@leidraadspiegel/database'
import { removeDatabase, sync } from './disk.ts'
import { unfinished } from './response-files.ts'

export interface Writing {
  write(connection: Connection, name: string): Promise<void>
  /** Looks at the finished file, opened again; throws when it does not hold what it should. */
  check(file: DatabaseFile): Promise<void>
}

/**
 * Writes a file of this kind under another name, ready to take the place of the real one; returns its absolute path. What was begun is
 * removed when something goes wrong.
 */
export async function writeBeside(database: Database, spec: FileSpec, { write, check }: Writing): Promise<string> {
  const fresh = unfinished(spec)
  const path = join(database.folder, fresh.path)
  try {
    await removeDatabase(path)
    await whileAttached(database, fresh, (file) => file.write((connection) => write(connection, fresh.name)))
    await sync(path)
    await whileAttached(database, fresh, check)
    return path
  } catch (error) {
    await removeDatabase(path)
    throw error
  }
}

/** The file is attached while `work` runs, and free for the file system afterwards. */
export async function whileAttached<R>(database: Database, spec: FileSpec, work: (file: DatabaseFile) => Promise<R>): Promise<R> {
  const file = await database.attach(spec)
  let result: R
  try {
    result = await work(file)
  } catch (error) {
    await file.detach().catch(() => {})
    throw error
  }
  await file.detach()
  return result
}

/** How many responses a file holds, or a query (`source`) makes of them, and a fingerprint of them that knows no order. */
export async function contentOf(file: DatabaseFile, condition = 'true', parameters: readonly unknown[] = [], source = `${file.name}.response`): Promise<string> {
  const [content] = await file.read(
    (connection) =>
      connection.all<{ n: number; fingerprint: string }>(
        `select count(*)::int as n, coalesce(bit_xor(hash(cohort, survey, version, withdrawal_hash, answers::varchar)), 0)::varchar as fingerprint
           from ${source} where ${condition}`,
        parameters,
      ),
    { timeout: 300_000 },
  )
  return `${content?.n} ${content?.fingerprint}`
}

/** Throws when a file that was just written does not hold exactly what it was written from. */
export async function checkContent(file: DatabaseFile, expected: string): Promise<void> {
  const found = await contentOf(file)
  if (found !== expected) throw new Error(`${file.path} holds other responses (${found}) than it was written from (${expected})`)
}
