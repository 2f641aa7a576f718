import type { Pass } from '@leidraadspiegel/schema'
import { postJson } from './post-json.ts'

export type Admission = { kind: 'admitted'; pass: Pass } | { kind: 'refused'; code: string } | { kind: 'unreachable' }

/** Asks the desk for a pass. From here on the link counts as used. */
export async function askForPass(cohort: string, secret: string): Promise<Admission> {
  if (secret === '') return { kind: 'refused', code: 'no-secret' }
  const reply = await postJson('/api/desk/start', { cohort, secret })
  if (reply.kind === 'problem') return { kind: 'refused', code: reply.code }
  const pass = reply.kind === 'ok' ? reply.body['pass'] : undefined
  return typeof pass === 'object' && pass !== null ? { kind: 'admitted', pass: pass as Pass } : { kind: 'unreachable' }
}
