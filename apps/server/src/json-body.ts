import type { Context } from 'hono'
import { cleanText } from '@leidraadspiegel/schema'
import type { z } from 'zod'
import { Problem } from './problem.ts'

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])
const maximumDepth = 32

export interface Reading {
  /** Bytes. */
  limit?: number
  /** Fields and places in lists, all together. */
  keys?: number
  /** Texts reach the schema as they were typed: what is checked sign by sign, or must be the same again, such as a passphrase. */
  exact?: boolean
}

/**
 * The only reader of request bodies: content type, byte limit before parsing, depth and key limits, clean texts, then the schema.
 * Throws a `Problem` (400, 413 or 415) that names what is wrong; never a 5xx for input.
 */
export async function readJsonBody<S extends z.ZodType>(context: Context, schema: S, { limit = 16_384, keys = 2000, exact = false }: Reading = {}): Promise<z.infer<S>> {
  if (!/^application\/json(;|$)/i.test(context.req.header('content-type') ?? '')) throw new Problem('wrong-content-type')
  const text = await readText(context.req.raw, limit)
  const value = parse(text)
  inspect(value, keys)
  const parsed = schema.safeParse(exact ? value : cleaned(value))
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new Problem('body-refused', { detail: issue ? `${issue.path.join('.') || 'body'}: ${issue.message}` : 'body' })
  }
  return parsed.data
}

async function readText(request: Request, limit: number): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new Problem('body-too-large')
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > limit) throw new Problem('body-too-large')
    chunks.push(chunk)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(concatenate(chunks, size))
  } catch {
    throw new Problem('malformed-json', { detail: 'not UTF-8' })
  }
}

function concatenate(chunks: Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    whole.set(chunk, offset)
    offset += chunk.byteLength
  }
  return whole
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem('malformed-json')
  }
}

function inspect(root: unknown, mostKeys: number): void {
  let keys = 0
  const visit = (value: unknown, depth: number): void => {
    if (typeof value === 'string' && !value.isWellFormed()) throw new Problem('body-refused', { detail: 'text with half a character' })
    if (typeof value !== 'object' || value === null) return
    if (depth >= maximumDepth) throw new Problem('body-refused', { detail: 'nested too deeply' })
    for (const [key, child] of Object.entries(value)) {
      if (forbiddenKeys.has(key)) throw new Problem('body-refused', { detail: `key ${key} is not allowed` })
      if (++keys > mostKeys) throw new Problem('body-refused', { detail: 'too many fields' })
      visit(child, depth + 1)
    }
  }
  visit(root, 0)
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(cleaned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, cleaned(child)]))
}
