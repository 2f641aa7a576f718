import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { root } from '../../architecture/sources.ts'

interface Chunk {
  file: string
  isEntry?: boolean
  imports?: string[]
  css?: string[]
}

export interface FirstLoad {
  /** Bytes as the server sends them to a browser that takes brotli. */
  html: number
  scripts: number
  styles: number
  fonts: number
  total: number
}

const dist = join(root, 'apps/leader/dist')
const compress = promisify(brotliCompress)

/** The two fonts of every Dutch page; the others come when a letter asks for them. */
const isFont = (file: string): boolean => /-latin-(400|700)-normal-[\w-]+\.woff2$/.test(file)

/** What a browser fetches of the built leader app before anything can be seen, with no page but the first. */
export async function firstLoad(): Promise<FirstLoad> {
  const manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>
  const chunks = new Set<Chunk>()
  const add = (chunk: Chunk | undefined): void => {
    if (chunk === undefined || chunks.has(chunk)) return
    chunks.add(chunk)
    for (const name of chunk.imports ?? []) add(manifest[name])
  }
  for (const chunk of Object.values(manifest)) if (chunk.isEntry === true) add(chunk)
  const sizeOf = async (files: Iterable<string>, small = true): Promise<number> => {
    const bodies = await Promise.all([...new Set(files)].map((file) => readFile(join(dist, file))))
    const sent = await Promise.all(bodies.map((body) => (small ? compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }) : body)))
    return sent.reduce((sum, { length }) => sum + length, 0)
  }
  const loaded = [...chunks]
  const [html, scripts, styles, fonts] = await Promise.all([
    sizeOf(['index.html']),
    sizeOf(loaded.map(({ file }) => file)),
    sizeOf(loaded.flatMap(({ css = [] }) => css)),
    sizeOf(Object.values(manifest).map(({ file }) => file).filter(isFont), false),
  ])
  return { html, scripts, styles, fonts, total: html + scripts + styles + fonts }
}
