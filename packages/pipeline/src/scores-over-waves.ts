import { escape, op, type ColumnTable } from 'arquero'
import { changesOfGroups } from './change/changes-of-groups.ts'
import { meanScore } from './estimates.ts'
import { on } from './on.ts'
import { sinceFirst } from './pairs-of-waves.ts'
import { scoresOfGroups } from './scores-of-groups.ts'
import type { Tables } from './tables.ts'

/**
 * Every score of every group and role in every wave with `found` (its mean), and what changed since the first wave of that group and role:
 * `baseline`, nThen, meanThen, difference, changeLower, changeUpper, q, label and drift; these are null in the first wave itself, where the
 * criterion was not asked then, and where too few people have a score then. Waves with the same `stretch` asked the same.
 */
export function scoresOverWaves(tables: Tables): ColumnTable {
  const minimums = tables.groups.select('group', 'role', { wave: 'baseline', minimum: 'minimumThen' })
  const changes = changesOfGroups(tables, sinceFirst(tables))
    .join(minimums, on('group', 'role', 'baseline'))
    .filter((d) => d['nThen'] >= d['minimumThen'])
    .select('group', 'role', 'criterion', 'baseline', 'nThen', 'meanThen', 'difference', 'q', 'label', 'drift', { followup: 'wave', lower: 'changeLower', upper: 'changeUpper' })
    .derive({ change: escape((change: SinceFirst) => ({ ...change })) })
    .select('group', 'role', 'criterion', 'wave', 'change')
  return scoresOfGroups(tables)
    .derive({ found: escape(({ values }: { values: number[] }) => meanScore(values)), asking: escape(({ wave, asked }: Asking) => ({ wave, asked })) })
    .groupby('group', 'role', 'criterion')
    .derive({ history: op.array_agg('asking') })
    .ungroup()
    .derive({ stretch: escape(({ wave, history }: { wave: number; history: Asking[] }) => stretchOf(wave, history)) })
    .join_left(changes, on('group', 'role', 'wave', 'criterion'))
    .derive({ change: escape(({ change }: { change: SinceFirst | undefined }) => change ?? nothing) })
    .derive(Object.fromEntries(names.map((name) => [name, escape(({ change }: { change: SinceFirst }) => change[name])])))
    .orderby('criterionOrder', 'roleOrder', 'organisation', 'wave')
}

interface Asking {
  wave: number
  asked: string
}

interface SinceFirst {
  baseline: number | null
  nThen: number | null
  meanThen: number | null
  difference: number | null
  changeLower: number | null
  changeUpper: number | null
  q: number | null
  label: string | null
  drift: string | null
}

const nothing: SinceFirst = { baseline: null, nThen: null, meanThen: null, difference: null, changeLower: null, changeUpper: null, q: null, label: null, drift: null }

const names = Object.keys(nothing) as (keyof SinceFirst)[]

/** How often other questions were asked before this wave than in the wave before that. */
function stretchOf(wave: number, history: readonly Asking[]): number {
  const until = history.filter((one) => one.wave <= wave).sort((a, b) => a.wave - b.wave)
  return until.slice(1).filter(({ asked }, index) => asked !== until[index]!.asked).length
}
