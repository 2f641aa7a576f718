import { Link } from '@tanstack/react-router'
import type { About, MeetingView } from '../../meeting-queries.ts'
import { presentationTexts as texts } from '../../nl/meeting.ts'
import { ToldFigure } from './ToldFigure.tsx'

interface Props {
  project: string
  about: About
  view: MeetingView
}

/** Three things that two roles see in another way, or as many as there are. */
export function DifferentScreen({ project, about: { about, wave }, view: { different } }: Props) {
  return (
    <>
      {different.length > 0 && <p>{texts.differentMeans}</p>}
      <ol className="told-list">
        {different.map(({ mirror, subject, criterion, sides, gap, lower, upper, isShare }) => (
          <li key={mirror} className="told-list__one">
            <h2>{subject}</h2>
            <div className="told-row">
              {sides.map((side) => <ToldFigure key={side.role} figure={side} isShare={isShare}><p className="told__statement">‘{side.statement}’</p></ToldFigure>)}
            </div>
            <p className="quiet">{texts.gap(Math.abs(Math.round(gap)), ...fits(lower, upper), isShare)} · <Link to="/projecten/$project/uitkomsten/$analysis" params={{ project, analysis: 'perspectives' }} search={{ organisation: about, wave, criterion }} aria-label={texts.evidenceOf(subject)} className="print-hidden">{texts.evidence}</Link></p>
          </li>
        ))}
      </ol>
      {different.length < 3 && <p>{texts.fewerDifferent(different.length)}</p>}
    </>
  )
}

/** Without sign, smallest first: which of the two is higher stands beside it. */
function fits(lower: number, upper: number): [number, number] {
  const [one, other] = [Math.round(Math.abs(lower)), Math.round(Math.abs(upper))]
  return [Math.min(one, other), Math.max(one, other)]
}
