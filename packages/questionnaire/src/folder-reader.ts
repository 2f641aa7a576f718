import { join } from 'node:path'
import { readJson, type Shape } from './read-json.ts'
import type { Refusal } from './refusal.ts'

export interface Content<Value> {
  value: Value
  /** SHA-256 of the bytes. */
  hash: string
}

/** Reads files of one folder and keeps what was wrong with them. */
export interface FolderReader {
  /** Null when the file is missing or misformed; `refusals` then says why. */
  read<Value>(file: string, shape: Shape<Value>): Promise<Content<Value> | null>
  readonly refusals: Refusal[]
}

export function folderReader(folder: string): FolderReader {
  const refusals: Refusal[] = []
  return {
    refusals,
    async read(file, shape) {
      const content = await readJson(join(folder, file), file, shape)
      if (!('refusals' in content)) return content
      refusals.push(...content.refusals)
      return null
    },
  }
}
