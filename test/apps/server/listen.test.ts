import { connect, createServer, type AddressInfo } from 'node:net'
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { listen, PortError } from '../../../apps/server/src/listen.ts'

const app = new Hono().get('/', (context) => context.text('hallo')).get('/slow', async (context) => {
  await new Promise((resolve) => setTimeout(resolve, 300))
  return context.text('klaar')
})

describe('the server', () => {
  test('listens on a free port when asked for port 0', async () => {
    const listening = await listen(app, { host: 'localhost', port: 0 })
    const answer = await fetch(`http://localhost:${listening.port}/`)
    expect(await answer.text()).toBe('hallo')
    await listening.close()
  })

  test('says in Dutch that a port is taken, and which other to try', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const attempt = listen(app, { host: '127.0.0.1', port })
    await expect(attempt).rejects.toThrow(PortError)
    await expect(attempt).rejects.toThrow(`Poort ${port} is al in gebruik. Misschien draait Leidraadspiegel al. Kies anders een andere poort, bijvoorbeeld: PORT=${port + 1} npm start`)
    other.close()
  })

  test('finishes what it was answering before it leaves', async () => {
    const listening = await listen(app, { host: '127.0.0.1', port: 0 })
    const answer = fetch(`http://127.0.0.1:${listening.port}/slow`)
    await new Promise((resolve) => setTimeout(resolve, 100))
    await listening.close()
    expect(await (await answer).text()).toBe('klaar')
  })

  test('does not wait for somebody who holds a connection open and says nothing', async () => {
    const listening = await listen(app, { host: '127.0.0.1', port: 0 })
    const silent = connect(listening.port, '127.0.0.1')
    await new Promise<void>((resolve) => silent.once('connect', resolve))
    const ended = new Promise<void>((resolve) => silent.once('close', () => resolve()))
    silent.on('error', () => undefined)
    silent.write('GET / HTTP/1.1\r\nHost: a')
    await listening.close()
    await ended
  })

  test('refuses headers above 8 KB', async () => {
    const listening = await listen(app, { host: '127.0.0.1', port: 0 })
    const answer = await fetch(`http://127.0.0.1:${listening.port}/`, { headers: { 'x-long': 'a'.repeat(9000) } })
    expect(answer.status).toBe(431)
    await listening.close()
  })
})
