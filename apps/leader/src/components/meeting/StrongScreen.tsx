import { Link } from '@tanstack/react-router'
import type { About, MeetingView } from '../../meeting-queries.ts'
import { presentationTexts as texts } from '../../nl/meeting.ts'
import { ToldFigure } from './ToldFigure.tsx'

interface Props {
  project: string
  about: About
  view: MeetingView
}

/** Three subjects that stand well, or as many as there are. */
export function StrongScreen({ project, about: { about, wave }, view: { strong } }: Props) {
  return (
    <>
      {strong.length > 0 && <p>{texts.strongMeans}</p>}
      <ol className="told-list">
        {strong.map(({ criterion, subject, roles, isInOrder }) => (
          <li key={criterion} className="told-list__one">
            <h2>{subject}</h2>
            <p className="quiet">{isInOrder ? texts.inOrder : texts.notInOrder} · <Link to="/projecten/$project/uitkomsten/$analysis" params={{ project, analysis: 'answers-per-item' }} search={{ organisation: about, wave, criterion }} aria-label={texts.evidenceOf(subject)} className="print-hidden">{texts.evidence}</Link></p>
            <div className="told-row">{roles.map((figure) => <ToldFigure key={figure.role} figure={figure} />)}</div>
          </li>
        ))}
      </ol>
      {strong.length < 3 && <p>{texts.fewerStrong(strong.length)}</p>}
    </>
  )
}
