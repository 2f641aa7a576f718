import { createAdaptorServer } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import type { Hono } from 'hono'

const settings = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000, connectionsCheckingInterval: 5_000, maxHeaderSize: 8_192 }
const mostConnections = 4_000
const patience = 3_000

/** The port cannot be had; the message says what to do. */
export class PortError extends Error {
  override readonly name = 'PortError'
}

export interface Listening {
  port: number
  /** Takes no new connections, waits some seconds for what is being answered, then ends every connection. */
  close(): Promise<void>
}

/** Listens with limits for slow and greedy clients. Throws `PortError` when the port is taken or not allowed. */
export async function listen(app: Hono, { host, port }: { host: string; port: number }): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: settings }) as Server
  server.maxConnections = mostConnections
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portError(error, host, port)))
    server.listen(port, host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      const idle = setInterval(() => server.closeIdleConnections(), 20)
      const last = setTimeout(() => server.closeAllConnections(), patience)
      await closed
      clearInterval(idle)
      clearTimeout(last)
    },
  }
}

function portError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') return new PortError(`Poort ${port} is al in gebruik. Misschien draait Leidraadspiegel al. Kies anders een andere poort, bijvoorbeeld: PORT=${port + 1} npm start`)
  if (error.code === 'EACCES') return new PortError(`Poort ${port} mag niet gebruikt worden. Kies een poort boven 1024, bijvoorbeeld: PORT=3000 npm start`)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') return new PortError(`HOST is ${host}, maar dat adres heeft deze computer niet. Zie .env.example.`)
  return error
}
