import type { Publication } from '@leidraadspiegel/schema'

const other = 'other:'

/** Has this group lost its name? */
export const isUnnamed = (group: string): boolean => group.startsWith(other)

/**
 * The same publications in which every organisation but `own` has lost its name: ids and titles of organisations and groups are other
 * ones, that hold within these publications only. Whatever is computed after this cannot say which organisation it was. Organisations in
 * `names` keep their ids where they are shown, and are called that.
 */
export function unnamed(publications: readonly Publication[], own: string | undefined, names: ReadonlyMap<string, string> = new Map()): Publication[] {
  const organisations = numbered(publications.flatMap(({ groups, withheld }) => [...groups.map(({ organisation }) => organisation), ...withheld.map(({ organisation }) => organisation)]), own)
  const isHidden = (organisation: string | null): boolean => organisation !== null && organisations.has(organisation) && !names.has(organisation)
  const groupsOfOthers = publications.flatMap(({ groups }) => groups.filter(({ organisation }) => isHidden(organisation)).map(({ group }) => group))
  const groups = numbered(groupsOfOthers, own)
  const nameOf = (group: string): string => (groups.has(group) ? `${other}${groups.get(group)}` : group)
  const idOf = (organisation: string): string => (organisations.has(organisation) ? `other-${organisations.get(organisation)}` : organisation)
  const isKnown = publications.some(({ groups, withheld }) => [...groups, ...withheld].some(({ organisation }) => own !== undefined && organisation === own))
  const someone = isKnown ? 'een andere organisatie' : 'een organisatie'
  return publications.map((publication) => ({
    ...publication,
    groups: publication.groups.map((group) => {
      const { organisation, kind, parent } = group
      if (organisation === null) return group
      if (!isHidden(organisation)) return kind === 'organisation' ? { ...group, title: names.get(organisation) ?? group.title } : group
      return { ...group, group: nameOf(group.group), organisation: idOf(organisation), parent: parent === null ? null : nameOf(parent), title: kind === 'team' ? 'een team' : someone }
    }),
    members: publication.members.map((member) => ({ ...member, group: nameOf(member.group) })),
    detailMembers: publication.detailMembers.map((member) => ({ ...member, group: nameOf(member.group) })),
    ...(publication.sensitive === undefined ? {} : { sensitive: { ...publication.sensitive, members: publication.sensitive.members.map((member) => ({ ...member, group: nameOf(member.group) })) } }),
    withheld: publication.withheld.map(({ organisation, title }) => ({ organisation: idOf(organisation), title: organisations.has(organisation) ? someone : title })),
  }))
}

/** A number for each of these ids but `own`. Ids are random, so their order says nothing. */
function numbered(ids: readonly (string | null)[], own: string | undefined): Map<string, number> {
  const others = [...new Set(ids)].filter((id): id is string => id !== null && id !== own)
  return new Map(others.sort().map((id, index) => [id, index + 1]))
}
