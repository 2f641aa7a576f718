import { postJson } from '../post-json.ts'
import type { DraftCode } from './draft-code.ts'
import { openDraft, sealDraft, type Draft } from './seal-draft.ts'

export type Keeping = { kind: 'kept' } | { kind: 'too-long' } | { kind: 'unreachable' } | { kind: 'problem'; code: string }
export type Finding = { kind: 'found'; draft: Draft } | { kind: 'unknown' } | { kind: 'unreachable' } | { kind: 'problem'; code: string }

const address = '/api/box/drafts'
const pauses = [2_000, 10_000]

/** Locks a draft and lays it where its code leads; once more with the same code takes its place. The pass is shown, and not kept beside it. */
export async function keepDraft(draft: Draft, { key, locator }: DraftCode): Promise<Keeping> {
  const sealed = await sealDraft(draft, key)
  if (sealed === null) return { kind: 'too-long' }
  const reply = await postJson(address, { pass: draft.pass, locator, sealed })
  if (reply.kind === 'problem') return { kind: 'problem', code: reply.code }
  return reply.kind === 'ok' && reply.body['kept'] === true ? { kind: 'kept' } : { kind: 'unreachable' }
}

/** What waits for this code; `unknown` also when it cannot be opened. */
export async function findDraft(cohort: string, { key, locator }: DraftCode): Promise<Finding> {
  const reply = await postJson(`${address}/open`, { cohort, locator })
  if (reply.kind === 'problem') return reply.code === 'not-found' ? { kind: 'unknown' } : { kind: 'problem', code: reply.code }
  const sealed = reply.kind === 'ok' ? reply.body['sealed'] : undefined
  if (typeof sealed !== 'string') return { kind: 'unreachable' }
  const draft = await openDraft(sealed, key)
  return draft === null ? { kind: 'unknown' } : { kind: 'found', draft }
}

/** It has become a response, or is not wanted any more. Nobody waits for this; where it fails, the draft goes when its time is over. */
export async function removeDraft(cohort: string, { locator }: Pick<DraftCode, 'locator'>): Promise<void> {
  for (const pause of [...pauses, 0]) {
    if ((await postJson(`${address}/remove`, { cohort, locator })).kind !== 'unreachable') return
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}
