import type { Pass } from '@leidraadspiegel/schema'
import type { Admission } from '../pass.ts'
import { postJson } from '../post-json.ts'

/** A pass for one form on paper; every form gets its own. */
export async function askForEntryPass(cohort: string, secret: string): Promise<Admission> {
  if (secret === '') return { kind: 'refused', code: 'no-secret' }
  const reply = await postJson('/api/desk/entry', { cohort, secret })
  if (reply.kind === 'problem') return { kind: 'refused', code: reply.code }
  const pass = reply.kind === 'ok' ? reply.body['pass'] : undefined
  return typeof pass === 'object' && pass !== null ? { kind: 'admitted', pass: pass as Pass } : { kind: 'unreachable' }
}
