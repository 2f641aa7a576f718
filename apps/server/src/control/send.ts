import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import type { Terminal } from '../cli/terminal.ts'
import { socketOf, type ControlMessage } from './protocol.ts'

/** Lets the server that holds the data folder run the words; null when no server listens there. */
export async function sendToServer(dataFolder: string, words: readonly string[], terminal: Terminal): Promise<number | null> {
  const socket = connect(socketOf(dataFolder))
  const connected = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true))
    socket.once('error', () => resolve(false))
  })
  if (!connected) return null
  socket.write(`${JSON.stringify({ words, folder: terminal.folder })}\n`)
  for await (const text of createInterface({ input: socket })) {
    const message = JSON.parse(text) as ControlMessage
    if ('line' in message) terminal.line(message.line)
    else if ('error' in message) terminal.error(message.error)
    else return message.exit
  }
  terminal.error('De server stopte voordat de opdracht klaar was.')
  return 3
}
