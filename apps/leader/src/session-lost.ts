import { useSyncExternalStore } from 'react'

let lost = false
const listeners = new Set<() => void>()

function set(value: boolean): void {
  lost = value
  for (const listener of listeners) listener()
}

/** The server said that the session is over while somebody was at work. */
export const sessionLost = (): void => set(true)
export const sessionFound = (): void => set(false)

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useSessionLost = (): boolean => useSyncExternalStore(subscribe, () => lost)
