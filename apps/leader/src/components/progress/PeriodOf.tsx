import type { Happening } from '@leidraadspiegel/schema'
import { evaluationTexts } from '../../nl/evaluation.ts'
import { formatMonth } from '../../format.ts'

/** The months of something that happened. */
export function PeriodOf({ content: { from, until } }: { content: Happening }) {
  return <>{evaluationTexts.happenings.period(formatMonth(from), until === null ? null : formatMonth(until))}</>
}
