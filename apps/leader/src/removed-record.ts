import { useSyncExternalStore } from 'react'
import type { KeptRecord } from '@leidraadspiegel/schema'

/** What was just taken away, as it was, with how it was called. */
export interface RemovedRecord {
  record: KeptRecord
  title: string
}

let last: RemovedRecord | null = null
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The last thing that was taken away, until somebody puts it back or lets it go. */
export const removedRecord = {
  set(removed: RemovedRecord | null): void {
    last = removed
    for (const listener of listeners) listener()
  },
  use: (): RemovedRecord | null => useSyncExternalStore(subscribe, () => last),
}
