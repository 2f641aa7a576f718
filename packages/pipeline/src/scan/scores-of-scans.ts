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
    .derive({ entry: escape(({ state, score, stateThen, scoreThen }: Entry) => ({ state, score, stateThen, scoreThen })) })
    .groupby('organisation', 'title', 'visible', 'survey', 'wave', 'measurement', 'baseline', 'earlier', 'criterion', 'subject', 'criterionOrder')
    .rollup({ entries: op.array_agg('entry') })
    .derive({ found: escape(({ entries }: { entries: Entry[] }) => scoreOf(entries)) })
}

interface Entry {
  state: ScanState
  score: number | null
  stateThen: ScanState | null
  scoreThen: number | null
}

function scoreOf(entries: readonly Entry[]): ScanScore {
  const counting = entries.map(({ score }) => score).filter((score) => score !== null)
  const then = entries.map(({ scoreThen }) => scoreThen).filter((score) => score !== null)
  const isComparable = entries.every(({ stateThen }) => stateThen !== null)
  return { score: mean(counting), scoreThen: isComparable ? mean(then) : null, asked: entries.length, answered: counting.length, states: entries.map(({ state }) => state) }
}

const mean = (values: readonly number[]): number | null => (values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length)
