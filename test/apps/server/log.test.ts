import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { createLog, requestLog, type Log } from '../../../apps/server/src/log.ts'

function recorded(level: 'silent' | 'info' = 'info'): { log: Log; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = []
  return { log: createLog(level, (line) => void lines.push(JSON.parse(line))), lines }
}

describe('the log', () => {
  test('names the route of a request, never the address, the query or the object', async () => {
    const { log, lines } = recorded()
    const app = new Hono().use(requestLog(log)).route('/api/leader', new Hono().get('/projects/:project', (context) => context.text('ok'))).get('*', (context) => context.text('page'))
    await app.request('/api/leader/projects/0123456789abcdef?criterion=veiligheidsplan')
    expect(lines).toEqual([{ time: expect.any(String), event: 'request', method: 'GET', route: '/api/leader/projects/:project', status: 200, ms: expect.any(Number) }])
  })

  test.each(['/m/0123456789abcdef', '/api/desk/start', '/api/box/responses', '/r/assets/main.js'])('holds nothing at all about %s', async (path) => {
    const { log, lines } = recorded()
    const app = new Hono().use(requestLog(log)).all('*', (context) => context.text('ok'))
    await app.request(path, { method: 'POST' })
    expect(lines).toEqual([])
  })

  test('tells of a fault which error and where, never the message: that may hold what somebody typed', () => {
    const { log, lines } = recorded()
    log.fault(new TypeError('cannot store\n    at heart: "ik wil hulp"'))
    expect(lines[0]).toMatchObject({ event: 'fault', error: 'TypeError', at: [expect.stringContaining('log.test.ts'), ...Array(4).fill(expect.any(String))] })
    expect(JSON.stringify(lines)).not.toContain('hulp')
  })

  test('tells of a fault at the doors of respondents once a day and without a time', () => {
    const { log, lines } = recorded()
    for (let attempt = 0; attempt < 3; attempt += 1) log.publicFault(new Error('a'))
    expect(lines).toEqual([{ day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), event: 'fault', door: 'public', error: 'Error', at: expect.any(Array) }])
  })

  test('is silent when asked', () => {
    const { log, lines } = recorded('silent')
    log.event('started')
    log.fault(new Error('a'))
    expect(lines).toEqual([])
  })
})
