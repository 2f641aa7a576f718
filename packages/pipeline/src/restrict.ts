import type { Group, GroupKind, Publication } from '@leidraadspiegel/schema'
import { keepGroups } from './keep-groups.ts'

/** What is about several organisations and names none of them. */
const ofAll: ReadonlySet<GroupKind> = new Set(['network', 'region', 'together'])

/**
 * The publications as somebody gets them who may see these organisations and the network: no group, class or name of another organisation
 * is in them. A group of unknown owner is left out.
 */
export function restrict(publications: readonly Publication[], organisations: readonly string[]): Publication[] {
  const isOwn = new Set(organisations)
  return publications.map((publication) => keepGroups(publication, (group) => ofAll.has(group.kind) || isOwn.has(ownerOf(group, publication.groups) ?? ''), (organisation) => isOwn.has(organisation)))
}

/** The organisation that a group belongs to; the others belong to the one that is not among them. */
export function ownerOf({ organisation, parent }: Group, groups: readonly Group[]): string | null {
  return organisation ?? groups.find(({ group }) => group === parent)?.organisation ?? null
}
