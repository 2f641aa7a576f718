import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Context } from 'hono'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

const kinds: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/svg+xml',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}
const alreadySmall = new Set(['.png', '.woff2'])
const smallest = 1024

type Bytes = Uint8Array<ArrayBuffer>

/** One file in memory, ready to be sent. */
export interface StaticFile {
  body: Bytes
  kind: string
  /** Its name changes when its bytes do, so it may be kept for ever. */
  immutable: boolean
  etag: string
  small: { br: () => Promise<Bytes>; gzip: () => Promise<Bytes> } | null
}

/** Address to file; the list is made at start, so no address of a request ever reaches the disk. */
export type StaticFiles = ReadonlyMap<string, StaticFile>

const once = (make: () => Promise<Uint8Array>) => {
  let made: Promise<Bytes> | null = null
  return () => (made ??= make().then((bytes) => new Uint8Array(bytes)))
}

export function staticFile(name: string, content: Uint8Array, immutable: boolean): StaticFile {
  const extension = extname(name)
  const body = new Uint8Array(content)
  return {
    body,
    kind: kinds[extension] ?? 'application/octet-stream',
    immutable,
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    small: alreadySmall.has(extension) || body.length < smallest ? null : {
      br: once(() => brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })),
      gzip: once(() => zip(body, { level: 9 })),
    },
  }
}

/**
 * Reads a folder with built files; the address is `prefix` with the path in the folder. Files under `assets/` carry a hash in their
 * name. Gives nothing when the folder is not there (the apps were not built).
 */
export async function readBuilt(folder: string, prefix: string): Promise<Map<string, StaticFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const names = entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  const served = names.filter((name) => !name.startsWith('.') && !name.endsWith('.map'))
  return new Map(await Promise.all(served.map(async (name) => [`${prefix}${name}`, staticFile(name, await readFile(join(folder, name)), name.startsWith('assets/'))] as const)))
}

/** Makes the compressed forms before anybody asks. */
export async function compressAll(files: StaticFiles): Promise<void> {
  for (const { small } of files.values()) {
    await small?.br()
    await small?.gzip()
  }
}

export async function answerFile(context: Context, { body, kind, immutable, etag, small }: StaticFile): Promise<Response> {
  context.header('content-type', kind)
  context.header('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
  context.header('etag', etag)
  if (context.req.header('if-none-match') === etag) return context.body(null, 304)
  if (small === null) return context.body(body)
  context.header('vary', 'accept-encoding')
  const accepted = context.req.header('accept-encoding') ?? ''
  const coding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null
  if (coding === null) return context.body(body)
  context.header('content-encoding', coding)
  return context.body(await small[coding]())
}
