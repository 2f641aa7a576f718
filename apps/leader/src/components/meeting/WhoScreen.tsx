import { Link } from '@tanstack/react-router'
import { formatNumber } from '../../format.ts'
import type { MeetingView } from '../../meeting-queries.ts'
import { presentationTexts as texts } from '../../nl/meeting.ts'
import { list, roleWords } from '../../nl/words.ts'
import { RoleShape } from '../RoleMark.tsx'

/** Who took part, and of whom nothing can be shown. */
export function WhoScreen({ view: { wave, tookPart, notShown } }: { view: MeetingView }) {
  if (wave === null) return <p>{texts.nothing}</p>
  return (
    <>
      <ul className="told-row">
        {tookPart.map(({ role, n, invited, share }) => (
          <li key={role} className="told">
            <p className="told__who">{roleWords[role].many}</p>
            <p className="told__score"><RoleShape role={role} /><strong>{n}</strong> <span>{texts.tookPart}</span></p>
            {invited !== null && share !== null && <p className="told__about">{texts.invited(invited, formatNumber(share, 'percent'))}</p>}
          </li>
        ))}
      </ul>
      <p>{notShown.length === 0 ? texts.allShown : texts.notShown(list(notShown.map((role) => roleWords[role].short)))} <Link to="/waarom-niet" className="print-hidden">{texts.why}</Link></p>
    </>
  )
}
