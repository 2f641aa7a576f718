import type { GroupKind, Publication } from '@leidraadspiegel/schema'
import type { Selection, Waves } from '../analysis.ts'
import { keepGroups } from '../keep-groups.ts'
import { unnamed } from './unnamed.ts'
import { wavesOfNetwork } from './waves-of-network.ts'

/** Organisations are the units of a network, their teams say what a change leans on, the network itself holds everybody. */
const kinds: ReadonlySet<GroupKind> = new Set(['organisation', 'team', 'network'])

/** The publications of one wave, or one pair of waves, a role, with all organisations; only the one that is asked for keeps its name. */
export function narrowNetwork(publications: readonly Publication[], waves: Waves, selection: Selection): Publication[] {
  const chosen = wavesOfNetwork(publications, waves, selection)
  const inWaves = publications.filter(({ role, wave }) => chosen(role).includes(wave.number))
  return unnamed(inWaves.map((publication) => keepGroups(publication, ({ kind }) => kinds.has(kind), () => true)), selection.organisation)
}
