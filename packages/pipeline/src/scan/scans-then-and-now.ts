import { escape, op, type ColumnTable } from 'arquero'
import { on } from '../on.ts'
import type { Tables } from '../tables.ts'
import { answersOfScans, type ScanState } from './answers-of-scans.ts'

export type ScanDirection = 'better' | 'same' | 'worse' | 'other' | 'new'

/** An answer of the latest scan beside that of the first one. */
export interface ThenAndNow {
  state: ScanState
  score: number | null
  evidence: boolean | null
  stateThen: ScanState | null
  scoreThen: number | null
  evidenceThen: boolean | null
  baseline: number | null
}

/**
 * The latest scan of every organisation, an item a row (columns of `answersOfScans`), with what the first one said: `baseline` and
 * `earlier` (its title), null without one; `stateThen`, `answerThen`, `scoreThen`, `evidenceThen`; `direction`, null without an earlier
 * scan; and `proof`, `came` or `gone`. Items are the same when their answers compare (`ident`).
 */
export function scansThenAndNow(tables: Tables): ColumnTable {
  const all = answersOfScans(tables)
  const waves = all.groupby('organisation', 'survey').rollup({ wave: op.max('wave'), first: op.min('wave') })
  const earlier = all.groupby('organisation', 'survey', 'wave').rollup({ earlier: op.any('measurement') }).rename({ wave: 'baseline' })
  const then = all.select('organisation', 'survey', 'ident', { wave: 'baseline', state: 'stateThen', answer: 'answerThen', score: 'scoreThen', evidence: 'evidenceThen' })
  return all
    .join(waves, on('organisation', 'survey', 'wave'))
    .derive({ baseline: (d) => (d['first'] < d['wave'] ? d['first'] : null) })
    .join_left(earlier, on('organisation', 'survey', 'baseline'))
    .join_left(then, on('organisation', 'survey', 'baseline', 'ident'))
    .derive({ earlier: (d) => d['earlier'] ?? null, stateThen: (d) => d['stateThen'] ?? null, answerThen: (d) => d['answerThen'] ?? null, scoreThen: (d) => d['scoreThen'] ?? null, evidenceThen: (d) => d['evidenceThen'] ?? null })
    .derive({ direction: escape(directionOf), proof: escape(proofOf) })
}

function directionOf({ baseline, state, score, stateThen, scoreThen }: ThenAndNow): ScanDirection | null {
  if (baseline === null) return null
  if (stateThen === null) return 'new'
  if (score === null || scoreThen === null) return state === stateThen ? 'same' : 'other'
  return score > scoreThen ? 'better' : score < scoreThen ? 'worse' : 'same'
}

/** Evidence goes with an answer that is yes or partly so; an answer that became 'nee' lost no evidence of its own. */
function proofOf({ score, evidence, scoreThen, evidenceThen }: ThenAndNow): 'came' | 'gone' | null {
  if (score === null || scoreThen === null || evidence === evidenceThen) return null
  if (evidence === true && evidenceThen === false) return 'came'
  return evidence === false && evidenceThen === true && score >= scoreThen ? 'gone' : null
}
