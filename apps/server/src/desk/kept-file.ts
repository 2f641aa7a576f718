import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { Context } from 'hono'

const compress = promisify(brotliCompress)

/** JSON that a browser may keep for ever, because its address names its bytes. */
export interface KeptFile {
  text: string
  hash: string
  url: string
  brotli(): Promise<Buffer>
}

/** `address` ends in `?` or `&`: the hash of the text follows it. */
export function keptFile(value: unknown, address: string): KeptFile {
  const text = JSON.stringify(value)
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16)
  let small: Promise<Buffer> | null = null
  return { text, hash, url: `${address}h=${hash}`, brotli: () => (small ??= compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })) }
}

/** Asked for by another hash, it is answered as it is now and not kept. */
export async function sendKept(context: Context, file: KeptFile): Promise<Response> {
  const small = /\bbr\b/.test(context.req.header('accept-encoding') ?? '')
  const kept = context.req.query('h') === file.hash
  return context.body(small ? new Uint8Array(await file.brotli()) : file.text, 200, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': kept ? 'public, max-age=31536000, immutable' : 'no-store',
    vary: 'accept-encoding',
    ...(small && { 'content-encoding': 'br' }),
  })
}
