import { escape, type ColumnTable } from 'arquero'
import { on } from '../on.ts'
import type { Tables } from '../tables.ts'
import type { AnswerRow } from '../wording/items-of.ts'

/** What an organisation says about one statement; `yes` when nothing is asked about evidence. */
export type ScanState = 'with-evidence' | 'without-evidence' | 'yes' | 'partly' | 'no' | 'dont-know' | 'not-applicable' | 'skipped'

/**
 * Every scored item of every statement of an organisation: the columns of the statement, of its item and criterion, `state`, `answer`
 * in words and `score` 0–100; null when the answer does not count.
 */
export function answersOfScans({ statements, items, answers, criteria }: Tables): ColumnTable {
  return statements
    .join(items.filter((d) => d['kind'] === 'item'), on('edition', 'item'))
    .join(criteria, on('criterion'))
    .join(answers.filter((d) => d['coarse'] !== true).select('edition', 'item', 'value', 'part', 'score', { answer: 'option' }), on('edition', 'item', 'value'))
    .derive({ state: escape(({ part, evidence }: Answered) => stateOf(part, evidence)) })
    .derive({ answer: escape(({ option, state, part, evidence }: Answered) => wordsOf(option, state, part === 'neutral' && evidence === true)) })
}

interface Answered {
  part: AnswerRow['part']
  evidence: boolean | null
  option: string
  state: ScanState
}

function stateOf(part: AnswerRow['part'], evidence: boolean | null): ScanState {
  switch (part) {
    case 'favourable':
    case 'plain':
      return evidence === null ? 'yes' : evidence ? 'with-evidence' : 'without-evidence'
    case 'neutral':
      return 'partly'
    case 'unfavourable':
      return 'no'
    default:
      return part
  }
}

function wordsOf(option: string, state: ScanState, isPartlyShown: boolean): string {
  if (state === 'without-evidence') return `${option}, zonder bewijs`
  return state === 'with-evidence' || isPartlyShown ? `${option}, met bewijs` : option
}
