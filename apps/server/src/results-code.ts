import { createHash } from 'node:crypto'
import type { Audience } from '@leidraadspiegel/schema'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const length = 8

/** What stands in the address of the page with results of an organisation, a wave and an audience: the same for all of them, short, and saying nothing. It is no secret. */
export function resultsCode(organisation: string, wave: string, audience: Audience): string {
  const bytes = createHash('sha256').update(`${organisation} ${wave} ${audience}`).digest()
  return Array.from({ length }, (_, index) => alphabet[bytes[index]! & 31]).join('')
}

/** Under which addresses stand. */
export const resultsPath = (code: string): string => `/u/${code}`
