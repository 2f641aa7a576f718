import type { Role } from './role.ts'

/** Are these people only asked when there is a signaalprotocol and a number for when it is urgent? */
export function needsSignalProtocol(role: Role): boolean {
  return role === 'youth' || role === 'parent'
}

/** So many young people are expected before they may be asked to write something (SV-05). */
export const fewestForWords = 20
