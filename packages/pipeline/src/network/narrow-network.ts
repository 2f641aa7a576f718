import type { Group, GroupKind, Publication } from '@leidraadspiegel/schema'
import type { Selection, Waves } from '../analysis.ts'
import { keepGroups } from '../keep-groups.ts'
import { unnamed } from './unnamed.ts'
import { wavesOfNetwork } from './waves-of-network.ts'

/** Organisations are the units of a network, their teams say what a change leans on, the network itself holds everybody. */
const kinds: ReadonlySet<GroupKind> = new Set(['organisation', 'team', 'network'])

/** Names of organisations that others may read; without it nobody's. */
export type Names = ReadonlyMap<string, string>

/**
 * The publications of one wave, or one pair of waves, a role, with all organisations whose answers count in the network; only the one that
 * is asked for keeps its name, and those in `names` are called that.
 */
export function narrowNetwork(publications: readonly Publication[], waves: Waves, selection: Selection, names?: Names): Publication[] {
  const chosen = wavesOfNetwork(publications, waves, selection)
  const inWaves = publications.filter(({ role, wave }) => chosen(role).includes(wave.number))
  return unnamed(inWaves.map((publication) => keepGroups(publication, counts(publication), () => true)), selection.organisation, names)
}

/** Of rules version 1 there is no network and no consent to count in it; later, who agreed to bundling is in the network with everybody. */
function counts({ groups, members, rules }: Publication): (group: Group) => boolean {
  const classesOf = (name: string): string[] => members.filter(({ group }) => group === name).map((member) => member.class)
  const network = new Set(groups.filter(({ kind }) => kind === 'network').flatMap(({ group }) => classesOf(group)))
  return ({ group, kind }) => kinds.has(kind) && (rules.version < 2 || classesOf(group).every((name) => network.has(name)))
}
