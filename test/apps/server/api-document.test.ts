import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { passFor, prepare, secretOf, submissionFor, type Measuring } from './measuring.ts'
import { openTestHouse, type TestHouse } from './open-house.ts'
import type { Visitor } from './visitor.ts'

let house: TestHouse
let leader: Visitor
let measuring: Measuring
let paths: Record<string, Record<string, any>>

beforeAll(async () => {
  house = await openTestHouse()
  leader = await house.leader()
  measuring = await prepare(leader, ['De Linde', 'Het Anker'], ['professional'])
  const { status, body } = await leader.get('/api/leader/openapi')
  expect([status, body.openapi]).toEqual([200, '3.1.0'])
  paths = body.paths
})
afterAll(() => house.leave())

const addressOf = (path: string): string => path.replace(/:(\w+)\??/g, '{$1}')

describe('the document of the API', () => {
  test('has every route of every router, and no other', () => {
    const routes = new Set(house.app.routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/')).map(({ method, path }) => `${method} ${addressOf(path)}`))
    expect(routes.size).toBeGreaterThan(60)
    expect(Object.entries(paths).flatMap(([path, operations]) => Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`)).sort()).toEqual([...routes].sort())
  })

  test('says what every changing route reads, with fields that a schema checker understands', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    const silent = Object.entries(paths).flatMap(([path, operations]) => Object.entries(operations).flatMap(([method, { requestBody }]) => {
      if (['post', 'put', 'patch'].includes(method) && requestBody === undefined) return [`${method} ${path}`]
      if (requestBody !== undefined) ajv.compile(requestBody.content['application/json'].schema)
      return []
    }))
    expect(silent).toEqual([])
    const readBack = ajv.compile(paths['/api/leader/projects']!['post'].requestBody.content['application/json'].schema)
    expect([readBack({ name: 'Rivierenland', pilot: false }), readBack({ name: '', pilot: false }), readBack({ name: 'x', pilot: false, more: 1 })]).toEqual([true, false, false])
  })

  test('names what an address holds, what stands behind the question mark, the right that is needed and what a refusal looks like', () => {
    const results = paths['/api/leader/projects/{project}/results/{analysis}']!['get']
    expect(results.parameters.map(({ in: where, name }: { in: string; name: string }) => `${where} ${name}`)).toEqual(expect.arrayContaining(['path project', 'path analysis', 'query role', 'query wave']))
    expect(results['x-right']).toBe('results on project')
    expect(Object.values(paths).flatMap((operations) => Object.values(operations)).every(({ responses }) => 'application/problem+json' in responses.default.content)).toBe(true)
  })

  test('describes what really comes back', async () => {
    await leader.post(`/api/leader/fieldworks/${measuring.fieldworks.professional}/open`)
    const cohort = measuring.cohorts.professional![0]!
    const pass = await passFor(house.visitor(), cohort, await secretOf(leader, cohort))
    const asked: [string, string, Promise<{ status: number; body: any }>][] = [
      ['get', '/api/account/me', leader.get('/api/account/me')],
      ['get', '/api/leader/criteria', leader.get('/api/leader/criteria')],
      ['get', '/api/leader/projects', leader.get('/api/leader/projects')],
      ['post', '/api/leader/projects', leader.post('/api/leader/projects', { name: 'Nog een', pilot: true })],
      ['get', '/api/leader/projects/{project}', leader.get(`/api/leader/projects/${measuring.project}`)],
      ['get', '/api/leader/projects/{project}/groups', leader.get(`/api/leader/projects/${measuring.project}/groups`)],
      ['post', '/api/box/responses', house.visitor().post('/api/box/responses', await submissionFor(house, pass, {}))],
    ]
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    for (const [method, path, answer] of asked) {
      const { status, body } = await answer
      expect(status, path).toBeLessThan(300)
      const holds = ajv.compile(paths[path]![method].responses['2XX'].content['application/json'].schema)
      expect(holds(body), `${path}: ${JSON.stringify(holds.errors)}`).toBe(true)
    }
  })

  test('is for who is signed in', async () => {
    expect((await house.visitor().get('/api/leader/openapi')).status).toBe(401)
  })
})
