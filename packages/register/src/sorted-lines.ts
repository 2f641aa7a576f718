import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Every copy carries this date, so that a file does not tell when somebody last started. */
const noTime = new Date('1980-01-01T00:00:00Z')

/** A set of lines in a plain file. Absent is empty; what a crash left of a half-written set is removed. */
export async function readLines(file: string): Promise<Set<string>> {
  await rm(draftOf(file), { force: true })
  try {
    return new Set((await readFile(file, 'utf8')).split('\n').filter((line) => line !== ''))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Set()
    throw error
  }
}

/** Replaces the whole file by the sorted set: a crash leaves the old set or the new one. Resolves when it would survive a power cut. */
export async function writeLines(file: string, lines: ReadonlySet<string>): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const draft = await open(draftOf(file), 'w', 0o600)
  try {
    await draft.writeFile([...lines].sort().map((line) => `${line}\n`).join(''))
    await draft.utimes(noTime, noTime)
    await draft.sync()
  } finally {
    await draft.close()
  }
  await rename(draftOf(file), file)
  await syncFolder(dirname(file))
}

export async function deleteLines(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  await rm(draftOf(file), { force: true })
  await rm(file, { force: true })
  await syncFolder(dirname(file))
}

function draftOf(file: string): string {
  return `${file}.new`
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}
