import { chmod, rm } from 'node:fs/promises'
import { createServer, type Server, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import type { Terminal } from '../cli/terminal.ts'
import { socketOf, type ControlMessage } from './protocol.ts'

const Request = z.strictObject({ words: z.array(z.string().max(4096)).max(200), folder: z.string().max(4096) })

export interface Control {
  close(): Promise<void>
}

/** Runs commands that other processes of this user send over the socket of the data folder. `run` gives the exit code. */
export async function serveControl(dataFolder: string, run: (words: string[], terminal: Terminal) => Promise<number>): Promise<Control> {
  const path = socketOf(dataFolder)
  if (process.platform !== 'win32') await rm(path, { force: true })
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    socket.on('error', () => socket.destroy())
    void answer(socket, run)
  })
  await listen(server, path)
  if (process.platform !== 'win32') await chmod(path, 0o600)
  return {
    async close() {
      for (const socket of open) socket.destroy()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

async function answer(socket: Socket, run: (words: string[], terminal: Terminal) => Promise<number>): Promise<void> {
  const send = (message: ControlMessage): void => void socket.write(`${JSON.stringify(message)}\n`)
  for await (const line of createInterface({ input: socket })) {
    try {
      const { words, folder } = Request.parse(JSON.parse(line))
      send({ exit: await run(words, { folder, line: (text) => send({ line: text }), error: (text) => send({ error: text }) }) })
    } catch {
      send({ error: 'De opdracht kwam niet goed aan bij de server.' })
      send({ exit: 3 })
    }
    socket.end()
    return
  }
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, () => {
      server.off('error', reject)
      resolve()
    })
  })
}
