import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exists, takePlace } from '../disk.ts'
import type { TrailHead } from './chain.ts'

const name = 'trail.head'

/** The end of the trail, in a file of its own beside the office file: whoever shortens the one has to change the other too. */
export interface HeadFile {
  /** Null when there is no file, or no head in it. */
  read(): Promise<TrailHead | null>
  keep(head: TrailHead): Promise<void>
}

export function createHeadFile(folder: string): HeadFile {
  const path = join(folder, name)
  return {
    async read() {
      return (await exists(path)) ? headIn(await readFile(path, 'utf8')) : null
    },
    async keep(head) {
      await writeFile(`${path}.new`, `${writtenHead(head)}\n`, { mode: 0o600 })
      await takePlace(`${path}.new`, path)
    },
  }
}

/** As somebody can write it down, or keep it elsewhere: `12:9f86d0…`. */
export function writtenHead({ sequence, hash }: TrailHead): string {
  return `${sequence}:${hash}`
}

/** Null for a text that is no head. */
export function headIn(text: string): TrailHead | null {
  const found = /^(\d{1,9}):([0-9a-f]{64})$/.exec(text.trim())
  return found === null ? null : { sequence: Number(found[1]), hash: found[2]! }
}
