import { createCipheriv, randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'

/** A random text that does not compress: DuckDB then keeps it byte for byte, so that a search for its bytes proves something. */
export function canary(): string {
  const key = randomBytes(16)
  const stream = createCipheriv('aes-128-ctr', key, randomBytes(16)).update(Buffer.alloc(2048))
  return Array.from({ length: 1024 }, (_, index) => String.fromCodePoint(0x4e00 + (stream.readUInt16LE(index * 2) % 20_000))).join('')
}

/** The files in which any of these bytes stand. */
export async function filesWith(files: readonly string[], ...needles: readonly (string | Buffer)[]): Promise<string[]> {
  const held = await Promise.all(files.map(async (file) => ({ file, bytes: await readFile(file) })))
  return held.filter(({ bytes }) => needles.some((needle) => bytes.includes(needle))).map(({ file }) => file)
}
