import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The key of the register: `keys/register.key` in the data folder (mode 0600), made at first use, whole or not at all.
 * Throws when it is there and not readable or not a key.
 */
export async function readRegisterKey(folder: string): Promise<Buffer> {
  const keys = join(folder, 'keys')
  const file = join(keys, 'register.key')
  await mkdir(keys, { recursive: true, mode: 0o700 })
  const text = await readFile(file, 'utf8').catch(async (error: unknown) => {
    if (!hasCode(error, 'ENOENT')) throw error
    await makeKey(keys, file)
    return readFile(file, 'utf8')
  })
  const key = Buffer.from(text.trim(), 'base64url')
  if (key.length !== 32) throw new Error(`${file} is beschadigd: zet de sleutel terug uit een reservekopie. Zonder die sleutel werkt geen uitnodiging meer.`)
  return key
}

async function makeKey(keys: string, file: string): Promise<void> {
  const draft = join(keys, `register.key.${randomBytes(6).toString('hex')}`)
  const handle = await open(draft, 'wx', 0o600)
  try {
    await handle.writeFile(`${randomBytes(32).toString('base64url')}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  try {
    await link(draft, file)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  } finally {
    await rm(draft)
  }
  const folder = await open(keys, 'r')
  await folder.sync().finally(() => folder.close())
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
