import { createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** What a secret text is good for. Each purpose has a key of its own, so that a text made for one is nothing to another. */
export type Purpose = 'recovery code' | 'reset link' | 'invitation' | 'sign-in'

export interface Secrets {
  /** A new secret for a link, 256 random bits. */
  make(): string
  /** What is kept of a secret. */
  hash(purpose: Purpose, text: string): string
}

export function createSecrets(key: string): Secrets {
  const keys = new Map<Purpose, Buffer>()
  const keyOf = (purpose: Purpose): Buffer => {
    const known = keys.get(purpose) ?? Buffer.from(hkdfSync('sha256', key, '', `leidraadspiegel ${purpose}`, 32))
    keys.set(purpose, known)
    return known
  }
  return {
    make: () => randomBytes(32).toString('base64url'),
    hash: (purpose, text) => createHmac('sha256', keyOf(purpose)).update(text).digest('base64url'),
  }
}

/** Changes when the passphrase changes. */
export const fingerprint = (passwordHash: string): string => createHash('sha256').update(passwordHash).digest('base64url')
