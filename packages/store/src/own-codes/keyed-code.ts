import { createHmac } from 'node:crypto'
import type { OwnCode, Role } from '@leidraadspiegel/schema'

/** Puts a code that came in under the key of its project, for somebody of this cohort. */
export type Keyed = (cohort: string, code: OwnCode) => string[]

/**
 * HMAC-SHA-256 of each of the eight values with the key of the project, its first 128 bits in hexadecimal. The organisation, the role and the
 * place of the value go in too, so that nothing is equal over organisations or roles.
 */
export function keyedCode(key: Buffer, { organisation, role }: { organisation: string; role: Role }, code: OwnCode): string[] {
  return code.map((value, place) => createHmac('sha256', key).update(JSON.stringify(['leidraadspiegel/eigen-code/1', organisation, role, place, value])).digest('hex').slice(0, 32))
}
