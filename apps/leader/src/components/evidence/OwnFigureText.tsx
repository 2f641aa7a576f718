import type { ContentOfKind } from '@leidraadspiegel/schema'
import { formatDay, formatNumber } from '../../format.ts'
import { besideTexts } from '../../nl/evidence.ts'

/** A number with what it counts, what it says, and where it comes from. */
export function OwnFigureText({ content: { number, unit, line, source, date } }: { content: Pick<ContentOfKind<'own-figure'>, 'number' | 'unit' | 'line' | 'source' | 'date'> }) {
  return (
    <>
      <p><strong className="own-figure">{formatNumber(number, undefined)}</strong> {unit}</p>
      <p>{line}</p>
      <p className="quiet">{besideTexts.of(formatDay(date), source)}</p>
    </>
  )
}
