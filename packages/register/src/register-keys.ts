import { createHmac, hkdfSync } from 'node:crypto'

/** What the one key of the register is split into, so that no value made for one purpose means anything for another. */
export interface RegisterKeys {
  /** Keyed hash of the parts, base64url; parts cannot run into each other. */
  hash(purpose: 'secret' | 'used' | 'check', ...parts: readonly string[]): string
  /** AES-256 key for contacts and open links. */
  sealing: Buffer
}

const derive = (key: Buffer, purpose: string): Buffer => Buffer.from(hkdfSync('sha256', key, '', `leidraadspiegel/register/${purpose}`, 32))

/** HMAC-SHA-256 and AES keys from 32 random bytes (HKDF, RFC 5869). RangeError on another length. */
export function splitRegisterKey(key: Buffer): RegisterKeys {
  if (key.length !== 32) throw new RangeError(`a register key has 32 bytes, not ${key.length}`)
  const hashing = { secret: derive(key, 'secret'), used: derive(key, 'used'), check: derive(key, 'check') }
  return {
    hash: (purpose, ...parts) => createHmac('sha256', hashing[purpose]).update(JSON.stringify(parts)).digest('base64url'),
    sealing: derive(key, 'sealing'),
  }
}
