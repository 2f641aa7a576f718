import type { ComponentType } from 'react'
import { canStretch } from '../words/stretch-words.ts'
import type { OwnCodeCardProps } from './OwnCodeCard.tsx'

let loading: Promise<ComponentType<OwnCodeCardProps> | null> | null = null

/** The card with the questions for a code of one's own, fetched only where it is offered; null when it cannot be had, and the answers go without a code. */
export function loadOwnCodeCard(): Promise<ComponentType<OwnCodeCardProps> | null> {
  if (!canStretch()) return Promise.resolve(null)
  loading ??= import('./OwnCodeCard.tsx').then(({ OwnCodeCard }) => OwnCodeCard, () => (loading = null))
  return loading
}
