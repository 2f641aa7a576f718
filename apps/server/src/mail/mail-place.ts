import type { FieldworkState, Role } from '@leidraadspiegel/schema'
import { Problem } from '../problem.ts'

/** What mails need to know of a cohort. */
export interface MailPlace {
  fieldwork: string
  state: FieldworkState
  paused: boolean
  /** Last day on which people can take part; null while nobody chose one: then the letter says it. */
  closesOn: string | null
  role: Role
  organisation: { id: string; name: string }
  minutes: number | null
}

/** Whose letter it is: organisations write one for each role. */
export function ownerOf({ organisation, role }: MailPlace): string {
  return `${organisation.id}/${role}`
}

/** Why nobody can take part in a cohort now; null when everybody can. */
export function takesPart({ state, paused }: MailPlace): Problem | null {
  if (state === 'open') return paused ? new Problem('fieldwork-paused') : null
  return new Problem(state === 'draft' ? 'fieldwork-not-open' : state === 'paused' ? 'fieldwork-paused' : 'fieldwork-closed')
}
