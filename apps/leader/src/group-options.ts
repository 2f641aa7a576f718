import { groupWords } from './nl/groups.ts'
import type { Organisation, PublishedGroup } from './queries.ts'
import type { AnalysisName } from './questions.ts'

/** A group to choose from: as it stands in the address, and as it is called. */
export interface GroupOption {
  id: string
  name: string
}

/** These lay one organisation beside the network, or beside the others. */
const aboutOneOrganisation: readonly AnalysisName[] = ['organisation-in-network', 'own-and-others']

const indent = '\u2003'

/** An organisation stands in the address by its own id, every other group by its name. */
const idOf = ({ group, kind, organisation }: PublishedGroup): string => (kind === 'organisation' && organisation !== null ? organisation : group)

/** In a list a title stands by itself; in a sentence it has its article. */
const capital = (title: string): string => title.replace(/^de /, '').replace(/^./, (first) => first.toUpperCase())

const named = (group: PublishedGroup, name: string): GroupOption => ({ id: idOf(group), name })

/**
 * The published groups in the order in which they are read: the network, its regions, the small organisations together, and each
 * organisation with its teams and the others beside it. Some questions are about one organisation, and have only those.
 */
export function groupOptions(groups: readonly PublishedGroup[], analysis: AnalysisName): GroupOption[] {
  const of = (kind: PublishedGroup['kind'], organisation: string | null = null): PublishedGroup[] => groups.filter((group) => group.kind === kind && (organisation === null || group.organisation === organisation))
  const organisations = of('organisation')
  if (aboutOneOrganisation.includes(analysis)) return organisations.map((group) => named(group, group.title))
  return [
    ...of('network').map((group) => named(group, groupWords.network)),
    ...of('region').map((group) => named(group, groupWords.region(group.title))),
    ...of('together').map((group) => named(group, capital(group.title))),
    ...organisations.flatMap((group) => [
      named(group, group.title),
      ...of('team', group.organisation).map((team) => named(team, `${indent}${groupWords.team(team.title, group.title)}`)),
      ...of('others', group.organisation).map((others) => named(others, `${indent}${capital(others.title)}`)),
    ]),
  ]
}

/** Whose statements can be asked for: every organisation that implements the leidraad, and all of them counted together. */
export function statedOptions(organisations: readonly Pick<Organisation, 'id' | 'name' | 'kind'>[]): GroupOption[] {
  const own = organisations.filter(({ kind }) => kind === 'implementing').map(({ id, name }) => ({ id, name }))
  return [{ id: 'network', name: groupWords.network }, ...own]
}

/** Leaves out a group that the project has, but that this question is not about: whoever comes from another question asked nothing wrong. */
export function askedOf<Asked extends { organisation?: string | undefined }>(asked: Asked, groups: readonly PublishedGroup[], options: readonly GroupOption[]): Asked {
  const { organisation } = asked
  return groups.some((group) => idOf(group) === organisation) && !options.some(({ id }) => id === organisation) ? { ...asked, organisation: undefined } : asked
}
