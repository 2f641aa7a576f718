import { join } from 'node:path'

/** What a command sends to the server that holds the data folder: its words, and the folder in which the user called it. */
export interface ControlRequest {
  words: string[]
  folder: string
}

/** What comes back, one JSON document a line: text for the terminal, and at the end the exit code. */
export type ControlMessage = { line: string } | { error: string } | { exit: number }

/** The door of a data folder for commands of the same user; a Unix socket with mode 0600. */
export function socketOf(dataFolder: string): string {
  return process.platform === 'win32' ? `\\\\.\\pipe\\leidraadspiegel-${dataFolder.replace(/[^a-z0-9]/gi, '-')}` : join(dataFolder, 'control.sock')
}
