import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '@leidraadspiegel/schema'
import { permissions } from '../../../apps/server/src/leader/permissions.ts'
import { prepare, type Measuring } from './measuring.ts'
import { openTestHouse, type TestHouse } from './open-house.ts'
import type { Visitor } from './visitor.ts'

let house: TestHouse
let leader: Visitor
let measuring: Measuring

beforeAll(async () => {
  house = await openTestHouse()
  leader = await house.leader()
  measuring = await prepare(leader, ['De Linde'], ['youth', 'parent'])
  await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.youth}/open`)
})
afterAll(() => house.leave())

const cohortOf = (role: 'youth' | 'parent'): string => measuring.cohorts[role]?.[0] ?? ''

async function folderHash(): Promise<Record<string, string>> {
  const entries = (await readdir(house.folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const hashes = entries.map(async ({ parentPath, name }) => [join(parentPath, name), createHash('sha256').update(await readFile(join(parentPath, name))).digest('hex')] as const)
  return Object.fromEntries(await Promise.all(hashes))
}

/** One address of every kind. */
const addresses = (): [string, string][] => [
  ['GET', `/m/${cohortOf('youth')}`],
  ['GET', `/m/${cohortOf('parent')}/past-niet`],
  ['GET', '/m/unknown'],
  ['GET', '/api/desk/surveys/youth/1/full'],
  ['POST', '/api/desk/start'],
  ['POST', '/api/box/responses'],
  ['GET', '/api/account/me'],
  ['GET', '/api/leader/projects'],
  ['GET', '/api/nothing'],
  ['GET', '/health'],
  ['GET', '/health/ready'],
  ['GET', '/favicon.ico'],
  ['GET', '/'],
  ['GET', '/assets/absent.js'],
]

describe('every answer', () => {
  test('carries the same headers against sniffing, framing, referring and embedding', async () => {
    for (const [method, path] of addresses()) {
      const { headers } = await leader.send(method, path, method === 'POST' ? {} : undefined)
      expect(Object.fromEntries(headers), path).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()'),
        'content-security-policy': expect.stringMatching(/default-src 'none'.*frame-ancestors 'none'; base-uri 'none'; object-src 'none'/),
      })
      expect(headers.get('content-security-policy'), path).not.toMatch(/unsafe-(inline|eval)|\*|https?:/)
      expect(headers.get('server') ?? headers.get('x-powered-by'), path).toBeNull()
      expect(headers.get('strict-transport-security'), path).toBeNull()
    }
  })

  test('that is made on the spot is kept by nobody', async () => {
    for (const [method, path] of addresses().filter(([, address]) => /^\/(m|api|health)/.test(address))) {
      expect((await leader.send(method, path, method === 'POST' ? {} : undefined)).headers.get('cache-control'), path).toBe('no-store')
    }
  })

  test('on a page of respondents lets scripts in from here only, by Trusted Types', async () => {
    const policy = (await leader.get(`/m/${cohortOf('youth')}`)).headers.get('content-security-policy') ?? ''
    for (const part of [`script-src 'self'`, `connect-src 'self'`, `form-action 'self'`, `require-trusted-types-for 'script'`, `trusted-types 'none'`]) expect(policy.split('; ')).toContain(part)
  })

  test('over https asks the browser to stay there', async () => {
    const safe = await openTestHouse({ publicUrl: 'https://vragenlijst.example.nl' })
    const { headers } = await safe.visitor().get('/health')
    expect(headers.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains')
    expect(safe.origin()).toBe('https://vragenlijst.example.nl')
    await safe.leave()
  })
})

describe('an address that is not there', () => {
  test.each(['/api', '/api/', '/api/leader/nothing', '/api/leader/projects/', '/api/box', '/assets/x.js', '/assets/', '/r/x.js', '/r/', '/x.php', '/.env', '/.git/config', '/%2e%2e/secret.txt', '/health/other'])('%s is no page', async (path) => {
    const { status, body } = await leader.get(path)
    expect([status, body.code]).toEqual([404, 'not-found'])
  })

  test('takes no other method either', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) expect((await leader.send(method, '/', {})).status).toBe(404)
  })

  test('whatever way it is written, gives no fault and no file', async () => {
    const step = fc.constantFrom('..', '%2e%2e', '%252e%252e', '%2f', '%5c', '//', ';', '%00', '%', '%c0%ae', 'api', 'leader', 'm', 'r', 'assets', 'health', 'projects', newId(), 'data', 'package.json', '.env')
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 7 }), async (steps) => {
        const answer = await house.app.request(`http://localhost/${steps.join('/')}`)
        expect([200, 401, 404, 503]).toContain(answer.status)
        expect(await answer.text()).not.toContain('leidraadspiegel-house-')
      }),
      { numRuns: 1000 },
    )
  })
})

describe('looking', () => {
  test('changes nothing, however often', async () => {
    const before = await folderHash()
    const routes = Object.keys(permissions).filter((route) => route.startsWith('GET ')).map((route) => route.slice(4))
    const ids: Record<string, string> = { project: measuring.project, fieldwork: measuring.fieldworks.youth ?? '', analysis: 'response' }
    const paths = routes.map((route) => `/api/leader${route.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? '')}`)
    for (const path of [...paths, ...addresses().filter(([method]) => method === 'GET').map(([, path]) => path)]) {
      for (const method of ['GET', 'GET', 'HEAD', 'OPTIONS']) await leader.send(method, path)
    }
    expect(await folderHash()).toEqual(before)
  })

})

describe('a body for the leader', () => {
  test('of any shape is answered with a 4xx or does what it says, never a fault', async () => {
    const writing = Object.keys(permissions).filter((route) => /^(POST|PATCH)/.test(route) && !/close|publish|fill|open|invitations/.test(route))
    const ids: Record<string, string> = { project: measuring.project, organisation: measuring.organisations[0] ?? '', fieldwork: measuring.fieldworks.parent ?? '', cohort: cohortOf('parent') }
    const field = fc.constantFrom('name', 'pilot', 'kind', 'contact', 'crisis', 'title', 'fieldworks', 'invited', 'minimum', 'count', '__proto__', 'constructor', 'x')
    const body = fc.oneof(fc.string(), fc.json({ maxDepth: 3 }), fc.dictionary(field, fc.jsonValue({ maxDepth: 2 })).map((value) => JSON.stringify(value)))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...writing), body, async (route, text) => {
        const [method = '', pattern = ''] = route.split(' ')
        const { status } = await leader.send(method, `/api/leader${pattern.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? '')}`, text)
        expect(status).toBeLessThan(500)
      }),
      { numRuns: 250 },
    )
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test('and a query of any shape too', async () => {
    const name = fc.constantFrom('organisation', 'role', 'wave', 'baseline', 'criterion', 'width', 'scheme', 'x')
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, fc.oneof(fc.string(), fc.constantFrom('youth', '1', '2', '800', 'dark', 'veiligheidsplan')), { maxKeys: 5 }), async (query) => {
        const { status } = await leader.get(`/api/leader/projects/${measuring.project}/results/response?${new URLSearchParams(query)}`)
        expect([200, 400]).toContain(status)
      }),
      { numRuns: 100 },
    )
  })
})

describe('the health of the server', () => {
  test('is told without words', async () => {
    expect((await leader.get('/health')).body).toEqual({ ok: true })
    expect((await leader.get('/health/ready')).body).toEqual({ ok: true })
  })

  test('while it stops, nothing new is begun', async () => {
    const stopping = await openTestHouse()
    let during: unknown[] = []
    await stopping.stop(async () => {
      const visitor = stopping.visitor()
      const [ready, start, page] = [await visitor.get('/health/ready'), await visitor.post('/api/desk/start', {}), await visitor.get('/m/unknown')]
      during = [ready.status, start.status, start.body.code, start.headers.get('retry-after'), page.status]
    })
    expect(during).toEqual([503, 503, 'stopping', '2', 404])
    await stopping.leave()
  })
})
