import type { Group, Publication } from '@leidraadspiegel/schema'
import type { Analysis, Selection, Waves } from './analysis.ts'
import { keepGroups } from './keep-groups.ts'
import { narrowNetwork, type Names } from './network/narrow-network.ts'
import { ownerOf } from './restrict.ts'

/** A wave in which a role of an organisation was published, or withheld. */
export interface Appearance {
  wave: number
  shown: boolean
}

interface ShownRole {
  role: string
  wave: number
}

/**
 * The publications with only the groups, classes and waves that a selection asks for; every one of them keeps its own promises.
 * A comparison takes the first and the latest wave in which an organisation's role was published, unless waves are named; one of roles the
 * latest wave in which two of them were. What compares with the network keeps all organisations, without their names; what compares with the
 * others keeps them beside their organisation.
 */
export function narrow(publications: readonly Publication[], waves: Waves, selection: Selection, compares?: Analysis['compares'], names?: Names): Publication[] {
  const wanted = newestVersions(publications).filter(({ role }) => selection.role === undefined || role === selection.role)
  if (compares === 'network') return narrowNetwork(wanted, waves, selection, names)
  const chosen = chosenWaves(wanted, waves, selection)
  return wanted
    .map((publication) => {
      const isTime = (unit: string): boolean => chosen(publication.role, unit).includes(publication.wave.number)
      const isBeside = (group: Group): boolean => ['organisation', 'others'].includes(group.kind) && (selection.organisation === undefined || ownerOf(group, publication.groups) === selection.organisation) && isTime(ownerOf(group, publication.groups) ?? group.group)
      const isNamed = (organisation: string): boolean => (selection.organisation === undefined || organisation === selection.organisation) && isTime(organisation)
      return keepGroups(publication, (group) => (compares === 'others' ? isBeside(group) : isSelected(group, publication.role, selection.organisation) && isTime(group.organisation ?? group.group)), isNamed)
    })
    .filter(({ groups, withheld }) => groups.length + withheld.length > 0)
}

/** Without a choice every organisation, and of partners the network; otherwise the chosen organisation with its teams, or the one group of that name. */
function isSelected({ group, kind, organisation }: Group, role: string, selected: string | undefined): boolean {
  if (selected === undefined) return kind === 'organisation' || kind === 'team' || (role === 'partner' && kind === 'network')
  return group === selected || (organisation === selected && (kind === 'organisation' || kind === 'team'))
}

function newestVersions(publications: readonly Publication[]): Publication[] {
  const newest = new Map<string, Publication>()
  for (const publication of publications) if (publication.version > (newest.get(publication.fieldwork)?.version ?? 0)) newest.set(publication.fieldwork, publication)
  return [...newest.values()].sort((a, b) => a.wave.number - b.wave.number)
}

/** The waves that an analysis and a selection ask for, of those that there are. */
export function wavesOf(all: readonly Appearance[], waves: Waves, selection: Selection): number[] {
  if (waves === 'pair') return pairOf(all, selection)
  if (selection.wave !== undefined) return [selection.wave]
  return waves === 'each' ? all.map(({ wave }) => wave) : [Math.max(...all.map(({ wave }) => wave))]
}

function chosenWaves(publications: readonly Publication[], waves: Waves, selection: Selection): (role: string, organisation: string) => number[] {
  const appearances = new Map<string, Appearance[]>()
  const shownRoles = new Map<string, ShownRole[]>()
  const note = (role: string, organisation: string, appearance: Appearance): void => {
    const key = `${role}/${organisation}`
    appearances.set(key, [...(appearances.get(key) ?? []), appearance])
    if (appearance.shown && role !== 'partner') shownRoles.set(organisation, [...(shownRoles.get(organisation) ?? []), { role, wave: appearance.wave }])
  }
  for (const { role, wave, groups, withheld } of publications) {
    for (const group of groups) note(role, group.organisation ?? group.group, { wave: wave.number, shown: true })
    for (const { organisation } of withheld) note(role, organisation, { wave: wave.number, shown: false })
  }
  return (role, organisation) => {
    const all = appearances.get(`${role}/${organisation}`) ?? []
    if (waves === 'shared' && selection.wave === undefined) return [sharedWave(shownRoles.get(organisation) ?? [], all)]
    return wavesOf(all, waves, selection)
  }
}

/** The latest wave in which two roles of an organisation are shown (partners answer about the network); or, when there is none, the latest of this role. */
function sharedWave(shown: readonly ShownRole[], ofRole: readonly Appearance[]): number {
  const shared = shown.filter(({ role, wave }) => shown.some((other) => other.wave === wave && other.role !== role))
  return Math.max(...(shared.length > 0 ? shared : ofRole).map(({ wave }) => wave))
}

/** Two waves; or, when they cannot be compared, the waves that say why. */
function pairOf(all: readonly Appearance[], { baseline, wave: followup }: Selection): number[] {
  if (baseline !== undefined && followup !== undefined) return [baseline, followup]
  const shown = all.filter((one) => one.shown && one.wave >= (baseline ?? -Infinity) && one.wave <= (followup ?? Infinity)).map(({ wave }) => wave)
  const first = baseline ?? Math.min(...shown)
  const last = followup ?? Math.max(...shown)
  const inside = ({ wave }: Appearance): boolean => wave >= (baseline ?? -Infinity) && wave <= (followup ?? Infinity)
  return first < last && shown.includes(first) && shown.includes(last) ? [first, last] : all.filter(inside).map(({ wave }) => wave)
}
