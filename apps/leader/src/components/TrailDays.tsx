import { formatDay } from '../format.ts'
import { sentenceOf, trailTexts } from '../nl/trail.ts'
import type { TrailLine, TrailView } from '../trail-queries.ts'

/** The lines of one page, under the day on which they happened. */
export function TrailDays({ lines }: Pick<TrailView, 'lines'>) {
  if (lines.length === 0) return <p className="quiet">{trailTexts.none}</p>
  return daysOf(lines).map(({ day, lines: ofDay }) => (
    <section key={day} className="section" aria-labelledby={`dag-${day}`}>
      <h2 id={`dag-${day}`} className="trail__day">{formatDay(day)}</h2>
      <ul className="trail">{ofDay.map((line, index) => <li key={index}>{sentenceOf(line)}</li>)}</ul>
    </section>
  ))
}

function daysOf(lines: readonly TrailLine[]): { day: string; lines: TrailLine[] }[] {
  return [...new Set(lines.map(({ day }) => day))].map((day) => ({ day, lines: lines.filter((line) => line.day === day) }))
}
