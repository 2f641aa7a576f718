import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Who coordinates the invented network. */
export const demoAccount = { name: 'Demo', email: 'demo@example.nl' }

const fileOf = (folder: string): string => join(folder, 'demo-inloggen.txt')

/** Does this folder hold the invented network? Then the server prints a link to look around. */
export const holdsDemo = (folder: string): boolean => existsSync(fileOf(folder))

/** Keeps how to sign in without the link; null where there is no invented network. */
export const readDemoLogin = (folder: string): Promise<string | null> => readFile(fileOf(folder), 'utf8').catch(() => null)

export function writeDemoLogin(folder: string, { passphrase, key }: { passphrase: string; key: string }): Promise<void> {
  return writeFile(fileOf(folder), `${demoAccount.email} met wachtzin: ${passphrase} en sleutel voor de codes: ${key}\n`, { mode: 0o600 })
}
