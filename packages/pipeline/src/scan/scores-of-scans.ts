import { escape, op, type ColumnTable } from 'arquero'
import type { ScanState } from './answers-of-scans.ts'

export interface ScanScore {
  /** Mean of the items that count, 0–100; null when none does. */
  score: number | null
  /** The same of the first scan, over the same questions; null when one of them is new. */
  scoreThen: number | null
  asked: number
  answered: number
  states: readonly ScanState[]
}

/** The score of every criterion of every organisation from `scansThenAndNow`: its group columns with `found` (ScanScore). */
export function scoresOfScans(scans: ColumnTable): ColumnTable {
  return scans
    .groupby('organisation', 'title', 'visible', 'survey', 'wave', 'measurement', 'baseline', 'earlier', 'criterion', 'subject', 'criterionOrder')
    .rollup({ states: op.array_agg('state'), scores: op.array_agg('score'), scoresThen: op.array_agg('scoreThen'), statesThen: op.array_agg('stateThen') })
    .derive({ found: escape(scoreOf) })
}

interface Aggregated {
  states: ScanState[]
  scores: (number | null)[]
  scoresThen: (number | null)[]
  statesThen: (ScanState | null)[]
}

function scoreOf({ states, scores, scoresThen, statesThen }: Aggregated): ScanScore {
  const counting = scores.filter((score) => score !== null)
  return { score: mean(counting), scoreThen: statesThen.includes(null) ? null : mean(scoresThen.filter((score) => score !== null)), asked: states.length, answered: counting.length, states }
}

const mean = (values: readonly number[]): number | null => (values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length)
