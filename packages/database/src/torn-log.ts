import { open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { syncFolder } from './sync-folder.ts'

/** Bytes before the content of an entry in DuckDB's log: its length and its checksum, 8 bytes each. */
const entryHead = 16

/**
 * A power cut can leave a log whose last write never reached the disk: from somewhere in it to the end it is zeros. A finished
 * entry ends in 0xffff, so that write was never finished and never acknowledged, and is cut off. Anything else is left as it is.
 * `reason` is DuckDB's message, which names the content of the entry at fault. Returns whether something was cut. Only for a file that is not attached.
 */
export async function cutTornEnd(log: string, reason: string): Promise<boolean> {
  const content = Number(/entry at byte position (\d+)/.exec(reason)?.[1] ?? Number.NaN)
  const bytes = await readFile(log)
  const start = content - entryHead
  if (!(start >= 0 && content <= bytes.length)) return false
  let written = bytes.length
  while (written > 0 && bytes[written - 1] === 0) written -= 1
  const end = content + Number(bytes.readBigUInt64LE(start))
  if (written === bytes.length || written > end) return false
  const handle = await open(log, 'r+')
  try {
    await handle.truncate(start)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await syncFolder(dirname(log))
  return true
}
