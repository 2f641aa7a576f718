import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerFile, readBuilt, type StaticFiles } from '../../../apps/server/src/static-files.ts'

const script = 'export const a = 1\n'.repeat(200)
let folder: string
let files: StaticFiles
let app: Hono

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leidraadspiegel-static-'))
  const dist = join(folder, 'dist')
  await mkdir(join(dist, 'assets'), { recursive: true })
  await mkdir(join(dist, '.vite'))
  await writeFile(join(folder, 'secret.txt'), 'not for you')
  await writeFile(join(dist, 'assets', 'main-abc.js'), script)
  await writeFile(join(dist, 'assets', 'main-abc.js.map'), '{}')
  await writeFile(join(dist, 'mark.svg'), '<svg/>')
  await writeFile(join(dist, '.vite', 'manifest.json'), '{}')
  files = await readBuilt(dist, '/r/')
  app = new Hono().get('*', async (context): Promise<Response> => {
    const file = files.get(context.req.path)
    return file === undefined ? context.text('', 404) : answerFile(context, file)
  })
})

afterAll(() => rm(folder, { recursive: true }))

describe('static files', () => {
  test('are what was built, without maps, manifests and the list of hashes', () => {
    expect([...files.keys()].sort()).toEqual(['/r/assets/main-abc.js', '/r/mark.svg'])
  })

  test('are kept for ever when their name changes with their bytes', async () => {
    const answer = await app.request('/r/assets/main-abc.js')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(await answer.text()).toBe(script)
  })

  test('are asked for again otherwise, and not sent twice', async () => {
    const first = await app.request('/r/mark.svg')
    expect(first.headers.get('cache-control')).toBe('no-cache')
    const again = await app.request('/r/mark.svg', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  test.each([['br', brotliDecompressSync], ['gzip, deflate', gunzipSync]] as const)('are sent small to who takes %s', async (accepted, unpack) => {
    const answer = await app.request('/r/assets/main-abc.js', { headers: { 'accept-encoding': accepted } })
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(bytes.length).toBeLessThan(script.length / 10)
    expect(unpack(bytes).toString()).toBe(script)
    expect(answer.headers.get('vary')).toBe('accept-encoding')
  })

  test('a folder that is not there gives nothing', async () => {
    expect((await readBuilt(join(folder, 'absent'), '/')).size).toBe(0)
  })

  test('no address, however written, reaches another file', async () => {
    const step = fc.constantFrom('..', '.', '%2e%2e', '%252e%252e', '..%2f', '..%5c', '\\', '', 'assets', 'secret.txt', '.vite', 'manifest.json', '%00', ';', '//')
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const answer = await app.request(`http://localhost/r/${steps.join('/')}`)
        expect([200, 404]).toContain(answer.status)
        const text = await answer.text()
        expect(['', script, '<svg/>']).toContain(text)
      }),
      { numRuns: 2000 },
    )
  })
})
