import type { Consent } from '@leidraadspiegel/schema'

/** Organisations whose answers count for the network: they agreed in writing and did not withdraw. */
export function bundledOrganisations(consents: readonly Consent[]): ReadonlySet<string> {
  return new Set(consents.filter(({ kind, withdrawnOn }) => kind === 'bundling' && withdrawnOn === null).map(({ organisation }) => organisation))
}
