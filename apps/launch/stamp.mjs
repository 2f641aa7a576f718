import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './root.mjs'

/** Does the work when the fingerprint differs from the one that was written after the last time it succeeded. */
export async function whenChanged(stampFile, fingerprint, work) {
  const path = join(root, stampFile)
  if (read(path) === fingerprint) return false
  rmSync(path, { force: true })
  await work()
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, fingerprint)
  return true
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
