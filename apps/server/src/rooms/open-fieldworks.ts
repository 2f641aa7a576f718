import type { Store } from '@leidraadspiegel/store'
import { fieldworkProblem } from '../fieldwork-problem.ts'
import { Problem } from '../problem.ts'

/** The fieldwork of a cohort that takes answers now. */
export async function openNow(store: Store, cohort: string): Promise<string> {
  const { fieldwork, paused } = await store.cohorts.get(cohort)
  const { state } = await store.fieldworks.get(fieldwork)
  const problem = fieldworkProblem(paused && state === 'open' ? 'paused' : state)
  if (problem !== null) throw problem
  return fieldwork
}

/** A published fieldwork takes answers on paper while it keeps the late ones apart. */
export async function openForEntry(store: Store, cohort: string): Promise<string> {
  const { fieldwork } = await store.cohorts.get(cohort)
  return (await store.late.state(fieldwork)) === 'waiting' ? fieldwork : openForInvitations(store, cohort)
}

export async function openForInvitations(store: Store, cohort: string): Promise<string> {
  const { fieldwork } = await store.cohorts.get(cohort)
  const { state } = await store.fieldworks.get(fieldwork)
  if (!['draft', 'open', 'paused'].includes(state)) throw new Problem('fieldwork-closed')
  return fieldwork
}
