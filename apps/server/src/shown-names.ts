import type { Consent, Organisation, Publication } from '@leidraadspiegel/schema'

/**
 * What organisations are called, when every organisation that is published by itself agreed in writing that the others read its name, and
 * none of them withdrew; otherwise undefined. Asked again for everything that is shown: nothing about it is kept with a publication.
 */
export function shownNames(publications: readonly Publication[], consents: readonly Consent[], organisations: readonly Organisation[]): ReadonlyMap<string, string> | undefined {
  return namesOf(new Set(publications.flatMap(({ groups }) => groups.flatMap(({ kind, organisation }) => (kind === 'organisation' && organisation !== null ? [organisation] : [])))), consents, organisations)
}

/** What these organisations are called, when all of them agreed in writing that the others read their names; otherwise undefined. */
export function namesOf(shown: ReadonlySet<string>, consents: readonly Consent[], organisations: readonly Organisation[]): ReadonlyMap<string, string> | undefined {
  const agreed = new Set(consents.filter(({ kind, withdrawnOn }) => kind === 'names' && withdrawnOn === null).map(({ organisation }) => organisation))
  const named = organisations.filter(({ id }) => shown.has(id) && agreed.has(id))
  return named.length > 0 && named.length === shown.size ? new Map(named.map(({ id, name }) => [id, name])) : undefined
}
