import type { FieldworkState } from '@leidraadspiegel/schema'
import { Problem } from './problem.ts'

/** Why nobody can take part in a fieldwork in this state; null while it is open. */
export function fieldworkProblem(state: FieldworkState): Problem | null {
  if (state === 'open') return null
  if (state === 'draft') return new Problem('fieldwork-not-open')
  return new Problem(state === 'paused' ? 'fieldwork-paused' : 'fieldwork-closed')
}
