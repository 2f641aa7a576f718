import type { Consent } from './queries.ts'

/** Organisations that count in the network: they agreed to it and did not withdraw. */
export const joinedOf = (consents: readonly Consent[]): ReadonlySet<string> =>
  new Set(consents.filter(({ kind, withdrawnOn }) => kind === 'bundling' && withdrawnOn === null).map(({ organisation }) => organisation))
