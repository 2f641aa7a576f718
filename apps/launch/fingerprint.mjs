import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const passedOver = new Set(['node_modules', 'dist', 'data', 'test'])

function filesBelow(path) {
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !passedOver.has(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(path, entry.name)) : [join(path, entry.name)]))
    .sort()
}

/** SHA-256 over the names and bytes of all files below the given places, with words that also count (such as the platform). */
export function fingerprint(places, words = []) {
  const hash = createHash('sha256')
  for (const word of words) hash.update(`${word}\n`)
  for (const file of places.flatMap((place) => filesBelow(join(root, place)))) {
    hash.update(`${file.slice(root.length)}\n`).update(readFileSync(file))
  }
  return hash.digest('hex')
}
