import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'

const script = `
const fs = require('node:fs'), path = require('node:path')
const [from, to] = process.argv.slice(1), part = to + '.part'
const sync = (name, flags) => { const handle = fs.openSync(name, flags); fs.fsyncSync(handle); fs.closeSync(handle) }
if (fs.existsSync(to)) throw new Error(to + ' exists')
fs.rmSync(part, { force: true })
fs.copyFileSync(from, part, fs.constants.COPYFILE_FICLONE)
fs.chmodSync(part, 0o600)
sync(part, 'r+')
fs.renameSync(part, to)
sync(path.dirname(to), 'r')
`

/**
 * Copies a file in a child process: reading a database file in this process would let go of its lock (store.md 4).
 * `to` appears whole or not at all. Throws when it exists already.
 */
export async function copyFile(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  await promisify(execFile)(process.execPath, ['-e', script, from, to], { env: {} })
}
