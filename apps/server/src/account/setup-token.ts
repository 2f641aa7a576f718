import { randomBytes, timingSafeEqual } from 'node:crypto'

export interface SetupToken {
  /** Shown once, by the program that starts the server. */
  readonly text: string
  matches(text: string): boolean
}

/** A new set-up token (128 random bits); it lives in memory only, so every start of a server without accounts prints another. */
export function createSetupToken(): SetupToken {
  const bytes = randomBytes(16)
  return {
    text: bytes.toString('base64url'),
    matches(text) {
      const given = Buffer.from(text, 'base64url')
      return given.length === bytes.length && timingSafeEqual(given, bytes)
    },
  }
}
