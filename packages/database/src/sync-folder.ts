import { open } from 'node:fs/promises'

/** Makes what was created, renamed or deleted in a folder survive a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  await sync(folder, 'r')
}

/** Makes the content of a file survive a power cut; never for an attached database file. */
export async function syncFile(file: string): Promise<void> {
  await sync(file, 'r+')
}

async function sync(path: string, flags: string): Promise<void> {
  const handle = await open(path, flags)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
