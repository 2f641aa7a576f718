import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The key that signs session cookies and locks the keys of second steps: `keys/account.key` in the data folder (mode 0600), made at first use.
 * Throws when the file is there and not readable.
 */
export async function readAccountKey(folder: string): Promise<string> {
  const file = join(folder, 'keys', 'account.key')
  await mkdir(join(folder, 'keys'), { recursive: true, mode: 0o700 })
  try {
    const handle = await open(file, 'wx', 0o600)
    try {
      await handle.writeFile(randomBytes(32).toString('base64url'))
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const key = await readFile(file, 'utf8')
  if (key.length < 43) throw new Error(`${file} is damaged: put it back from a backup. Without it no second step works any more: remove it, start again, and use npm run cli -- account for each account`)
  return key
}
