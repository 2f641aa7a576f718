import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MiddlewareHandler } from 'hono'
import { z } from 'zod'

const Hash = z.string().regex(/^sha256-[A-Za-z0-9+/]{43}=$/)
const Hashes = z.object({ styleHashes: z.array(Hash).default([]), styleAttributeHashes: z.array(Hash).default([]) })
export type StyleHashes = z.infer<typeof Hashes>

/** The styles that a built app injects, by hash, from `csp.json` in its folder; none when there is no such file. */
export async function readStyleHashes(folder: string): Promise<StyleHashes> {
  const text = await readFile(join(folder, 'csp.json'), 'utf8').catch(() => '{}')
  return Hashes.parse(JSON.parse(text))
}

const quoted = (hashes: readonly string[]): string => hashes.map((hash) => ` '${hash}'`).join('')
const styles = ({ styleHashes, styleAttributeHashes }: StyleHashes): string[] => [
  `style-src 'self'${quoted(styleHashes)}`,
  `style-src-attr ${styleAttributeHashes.length > 0 ? `'unsafe-hashes'${quoted(styleAttributeHashes)}` : `'none'`}`,
]
const everywhere = [`frame-ancestors 'none'`, `base-uri 'none'`, `object-src 'none'`]

/** What a page of this kind may load and do; everything that is not named is refused. */
export const contentPolicies = {
  respondent: (hashes: StyleHashes) =>
    [`default-src 'none'`, `script-src 'self'`, ...styles(hashes), `img-src 'self' data:`, `font-src 'self'`, `connect-src 'self'`, `form-action 'self'`, ...everywhere, `require-trusted-types-for 'script'`, `trusted-types default`].join('; '),
  leader: (hashes: StyleHashes) =>
    [`default-src 'none'`, `script-src 'self'`, ...styles(hashes), `img-src 'self' data:`, `font-src 'self'`, `connect-src 'self'`, `form-action 'self'`, ...everywhere, `require-trusted-types-for 'script'`, `trusted-types 'none'`].join('; '),
  data: () => [`default-src 'none'`, `form-action 'none'`, ...everywhere].join('; '),
} as const

const unused = ['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture', 'encrypted-media', 'geolocation', 'gyroscope', 'hid', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture', 'serial', 'usb', 'xr-spatial-tracking']
const permissionsPolicy = unused.map((feature) => `${feature}=()`).join(', ')

/** Headers of every answer, errors and files included; what is dynamic is kept by nobody. */
export function securityHeaders(settings: { https: boolean; respondent: StyleHashes; leader: StyleHashes }): MiddlewareHandler {
  const policies = { respondent: contentPolicies.respondent(settings.respondent), leader: contentPolicies.leader(settings.leader), data: contentPolicies.data() }
  return async (context, next) => {
    await next()
    const path = context.req.path
    context.header('content-security-policy', policies[surfaceOf(path)])
    context.header('x-content-type-options', 'nosniff')
    context.header('referrer-policy', 'no-referrer')
    context.header('cross-origin-opener-policy', 'same-origin')
    context.header('cross-origin-resource-policy', 'same-origin')
    context.header('permissions-policy', permissionsPolicy)
    if (settings.https) context.header('strict-transport-security', 'max-age=63072000; includeSubDomains')
    if (context.res.headers.get('cache-control') === null) context.header('cache-control', 'no-store')
  }
}

function surfaceOf(path: string): 'respondent' | 'leader' | 'data' {
  if (path === '/m' || path.startsWith('/m/')) return 'respondent'
  return path.startsWith('/api/') || path.startsWith('/health') ? 'data' : 'leader'
}
