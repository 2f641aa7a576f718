import { minimumOfOrganisations, type Publication } from '@leidraadspiegel/schema'
import type { Selection, Waves } from '../analysis.ts'

/** Of one role: which organisations are published in which wave. */
type Shown = ReadonlyMap<number, ReadonlySet<string>>

/**
 * The waves of a role that a figure about the network takes, the same for all organisations: the latest that at least three organisations
 * may be shown in, or the widest pair in both of which at least three may; the latest come first. Waves that are named go before.
 */
export function wavesOfNetwork(publications: readonly Publication[], waves: Waves, selection: Selection): (role: string) => number[] {
  const byRole = new Map<string, number[]>()
  for (const role of new Set(publications.map((publication) => publication.role))) byRole.set(role, chosen(shownIn(publications.filter((publication) => publication.role === role)), waves, selection))
  return (role) => byRole.get(role) ?? []
}

function shownIn(publications: readonly Publication[]): Shown {
  const shown = new Map<number, Set<string>>()
  for (const { wave, groups } of publications) {
    const found = shown.get(wave.number) ?? new Set<string>()
    for (const { kind, organisation, group } of groups) if (kind === 'organisation') found.add(organisation ?? group)
    shown.set(wave.number, found)
  }
  return shown
}

function chosen(shown: Shown, waves: Waves, { baseline, wave }: Selection): number[] {
  const all = [...shown.keys()].sort((a, b) => b - a)
  if (waves === 'pair') return pairOf(shown, all, baseline, wave)
  if (wave !== undefined) return [wave]
  return waves === 'each' ? all : [...all].sort((a, b) => enough(shown.get(b)!.size) - enough(shown.get(a)!.size)).slice(0, 1)
}

function pairOf(shown: Shown, all: readonly number[], baseline: number | undefined, followup: number | undefined): number[] {
  const oldestFirst = [...all].reverse()
  const pairs = all
    .filter((wave) => followup === undefined || wave === followup)
    .flatMap((last) => oldestFirst.filter((first) => first < last && (baseline === undefined || first === baseline)).map((first) => [first, last] as const))
  const best = [...pairs].sort((one, other) => enough(sharedBy(shown, other)) - enough(sharedBy(shown, one)))[0]
  if (best !== undefined) return [...best]
  return baseline === undefined && followup === undefined ? [...all] : all.filter((wave) => wave === baseline || wave === followup)
}

function sharedBy(shown: Shown, [first, last]: readonly [number, number]): number {
  return [...shown.get(first)!].filter((organisation) => shown.get(last)!.has(organisation)).length
}

/** More than enough is not better. */
const enough = (organisations: number): number => Math.min(organisations, minimumOfOrganisations)
