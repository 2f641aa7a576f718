import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const version = '1'
const ivBytes = 12
const tagBytes = 16

/** AES-256-GCM; `owner` is authenticated with it, so that a sealed text cannot be moved to another record. */
export function seal(key: Buffer, owner: string, text: string): string {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(owner))
  const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return `${version}.${sealed.toString('base64url')}`
}

/** Throws when the text was sealed with another key or for another owner, or was changed. */
export function unseal(key: Buffer, owner: string, sealed: string): string {
  if (!sealed.startsWith(`${version}.`)) throw new Error(`${owner}: sealed by an unknown method`)
  const bytes = Buffer.from(sealed.slice(version.length + 1), 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes })
  decipher.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(-tagBytes))
  return Buffer.concat([decipher.update(bytes.subarray(ivBytes, -tagBytes)), decipher.final()]).toString('utf8')
}
