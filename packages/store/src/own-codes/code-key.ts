import { randomBytes } from 'node:crypto'
import { open, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeFolder, sync } from '../disk.ts'

/** Keys of own codes lie apart from every file that holds a code, and are in no backup of those. */
const pathOf = (folder: string, project: string): string => join(folder, 'keys', 'own-codes', `${project}.key`)

/** 32 random bytes (mode 0600) that were not there, durable when this resolves. One that is there stays. */
export async function makeCodeKey(folder: string, project: string): Promise<void> {
  const path = pathOf(folder, project)
  if ((await readCodeKey(folder, project)) !== null) return
  await makeFolder(dirname(path))
  const handle = await open(path, 'w', 0o600)
  try {
    await handle.writeFile(`${randomBytes(32).toString('base64url')}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await sync(dirname(path))
}

/** Null when there is none, or half of one: codes of that project cannot be kept and link nobody. */
export async function readCodeKey(folder: string, project: string): Promise<Buffer | null> {
  const text = await readFile(pathOf(folder, project), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  })
  const key = Buffer.from(text.trim(), 'base64url')
  return key.length === 32 ? key : null
}

/** Resolves when it is gone from the folder, also after a power cut. */
export async function destroyCodeKey(folder: string, project: string): Promise<void> {
  const path = pathOf(folder, project)
  await makeFolder(dirname(path))
  await rm(path, { force: true })
  await sync(dirname(path))
}
