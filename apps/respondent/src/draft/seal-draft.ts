import type { Pass } from '@leidraadspiegel/schema'

/** Everything that is needed to go on as if nobody had left. */
export interface Draft {
  /** Of the response that it will become. */
  id: string
  pass: Pass
  survey: string
  version: number
  page: string
  answers: Record<string, unknown>
}

/** Before locking, whatever somebody wrote: the size tells nothing. */
const draftBytes = 16_384
const vectorBytes = 12
const purpose = new TextEncoder().encode('leidraadspiegel/later-verder/1')

/** Locks a draft with the key of a code (AES-256-GCM), in base64; null when it is too long. */
export async function sealDraft(draft: Draft, key: CryptoKey): Promise<string | null> {
  const text = new TextEncoder().encode(JSON.stringify(draft))
  if (text.length > draftBytes) return null
  const padded = new Uint8Array(draftBytes)
  padded.set(text)
  const vector = crypto.getRandomValues(new Uint8Array(vectorBytes))
  const locked = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: vector, additionalData: purpose }, key, padded))
  return btoa([...vector, ...locked].map((byte) => String.fromCharCode(byte)).join(''))
}

/** Null when it was locked with another key, or changed since. */
export async function openDraft(sealed: string, key: CryptoKey): Promise<Draft | null> {
  try {
    const bytes = Uint8Array.from(atob(sealed), (sign) => sign.charCodeAt(0))
    const padded = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes.slice(0, vectorBytes), additionalData: purpose }, key, bytes.slice(vectorBytes))
    return JSON.parse(new TextDecoder().decode(padded).replace(/\0+$/, '')) as Draft
  } catch {
    return null
  }
}
