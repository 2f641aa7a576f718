import { hash, verify } from '@node-rs/argon2'
import { Problem } from '../problem.ts'

export const shortestPassphrase = 12
export const longestPassphrase = 128

/** argon2id with 46 MiB, one pass, one lane (trust.md TR-17); the library's default algorithm is argon2id. */
const cost = { memoryCost: 46 * 1024, timeCost: 1, parallelism: 1 }
const atOnce = 2
const mostWaiting = 50

let running = 0
const waiting: (() => void)[] = []

/** Hashes one passphrase; the same text typed on another keyboard gives the same bytes (NFKC). */
export function hashPassphrase(passphrase: string): Promise<string> {
  return inTurn(() => hash(passphrase.normalize('NFKC'), cost))
}

export function verifyPassphrase(input: { hash: string; password: string }): Promise<boolean> {
  return inTurn(() => verify(input.hash, input.password.normalize('NFKC')))
}

/** Two hashes at once, so that a flood of attempts takes neither the memory nor every thread; a full queue is answered with `busy`. */
async function inTurn<R>(work: () => Promise<R>): Promise<R> {
  if (running >= atOnce) {
    if (waiting.length >= mostWaiting) throw new Problem('busy')
    await new Promise<void>((resolve) => waiting.push(resolve))
  } else {
    running += 1
  }
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}
