import { mostTold } from './choose-strong.ts'
import { inOrder, placeIn, type AttentionRow } from './rows.ts'

export interface Attention {
  criterion: string
  subject: string
  /** Sentences of the analysis, with their figures. */
  reasons: string[]
}

/** The subjects with the most reasons to look at, three at most; with as many, the one that the leidraad names first. What is withheld is no reason. */
export function chooseAttention(rows: readonly AttentionRow[], criteria: readonly { id: string; title: string }[]): Attention[] {
  const reasons = rows.flatMap(({ criterion, subject, reason }) => (reason === null ? [] : [{ criterion, subject, reason }]))
  return [...new Set(reasons.map(({ criterion }) => criterion))]
    .map((criterion) => {
      const own = reasons.filter((each) => each.criterion === criterion)
      return { criterion, subject: own[0]!.subject, reasons: [...new Set(own.map(({ reason }) => reason))] }
    })
    .toSorted(inOrder((one) => -one.reasons.length, (one) => placeIn(criteria, one.criterion), (one) => one.criterion))
    .slice(0, mostTold)
}
