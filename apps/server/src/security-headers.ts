import type { MiddlewareHandler } from 'hono'
import { stylesheetSource } from './desk/stylesheet.ts'

const everywhere = [`frame-ancestors 'none'`, `base-uri 'none'`, `object-src 'none'`]

const page = (styles: string): string =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src ${styles}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `form-action 'self'`,
    ...everywhere,
    `require-trusted-types-for 'script'`,
    `trusted-types 'none'`,
  ].join('; ')

/** What a page, and an answer that is no page, may load and do; everything that is not named is refused. */
export const contentPolicies = {
  respondent: page(`'self' ${stylesheetSource}`),
  /** A page with words alone. */
  words: [`default-src 'none'`, `style-src ${stylesheetSource}`, `form-action 'none'`, ...everywhere].join('; '),
  leader: page(`'self'`),
  data: [`default-src 'none'`, `form-action 'none'`, ...everywhere].join('; '),
} as const

const unused = ['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture', 'encrypted-media', 'geolocation', 'gyroscope', 'hid', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture', 'serial', 'usb', 'xr-spatial-tracking']
const permissionsPolicy = unused.map((feature) => `${feature}=()`).join(', ')

/** Headers of every answer, errors and files included; what is dynamic is kept by nobody. */
export function securityHeaders({ https }: { https: boolean }): MiddlewareHandler {
  return async (context, next) => {
    await next()
    context.header('content-security-policy', contentPolicies[surfaceOf(context.req.path)])
    context.header('x-content-type-options', 'nosniff')
    context.header('referrer-policy', 'no-referrer')
    context.header('cross-origin-opener-policy', 'same-origin')
    context.header('cross-origin-resource-policy', 'same-origin')
    context.header('permissions-policy', permissionsPolicy)
    if (https) context.header('strict-transport-security', 'max-age=63072000; includeSubDomains')
    if (context.res.headers.get('cache-control') === null) context.header('cache-control', 'no-store')
  }
}

function surfaceOf(path: string): keyof typeof contentPolicies {
  if (/^\/m(\/|$)/.test(path) || /^\/api\/leader\/cohorts\/[^/]+\/preview$/.test(path)) return 'respondent'
  if (/^\/u(\/|$)/.test(path)) return 'words'
  return /^\/(api|health)(\/|$)/.test(path) ? 'data' : 'leader'
}
