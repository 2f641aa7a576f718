import type { MeetingView } from '../../meeting-queries.ts'
import { presentationTexts as texts } from '../../nl/meeting.ts'
import { ToldFigure } from './ToldFigure.tsx'

/** Subjects that stand well, on a page to read: each with the figure of every role. */
export function StrongList({ view: { strong } }: { view: MeetingView }) {
  return (
    <>
      <ul className="one-sheet__list">
        {strong.map(({ criterion, subject, roles }) => (
          <li key={criterion}>
            <strong>{subject}</strong>
            <div className="told-row told-row--small">{roles.map((figure) => <ToldFigure key={figure.role} figure={figure} />)}</div>
          </li>
        ))}
      </ul>
      {strong.length < 3 && <p className="quiet">{texts.fewerStrong(strong.length)}</p>}
    </>
  )
}
