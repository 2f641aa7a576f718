import { access, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Everything here is for files that no database has attached: touching an attached one would let go of its lock. */
export function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 })
}

/** Makes a file, or what was created, renamed or deleted in a folder, survive a power cut. */
export async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** `from` becomes `to` in one step, and stays so after a power cut. */
export async function takePlace(from: string, to: string): Promise<void> {
  await sync(from)
  await rename(from, to)
  await sync(dirname(to))
}

/** Removes a database file with its log and everything that was made beside it. */
export async function removeDatabase(path: string): Promise<void> {
  await removeFrom(dirname(path), (name) => name === basename(path) || name.startsWith(`${basename(path)}.`))
}

/** Removes what a stopped process was still writing. */
export async function removeUnfinished(folder: string): Promise<void> {
  await removeFrom(folder, (name) => /\.(new|making)(\.|$)/.test(name))
}

async function removeFrom(folder: string, chosen: (name: string) => boolean): Promise<void> {
  const names = (await readdir(folder)).filter(chosen)
  for (const name of names) await rm(join(folder, name), { force: true })
  if (names.length > 0) await sync(folder)
}
