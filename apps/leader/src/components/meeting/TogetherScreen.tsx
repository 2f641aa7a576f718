import { formatNumber } from '../../format.ts'
import type { MeetingView } from '../../meeting-queries.ts'
import { presentationTexts as texts } from '../../nl/meeting.ts'
import { onePageTexts } from '../../nl/one-page.ts'
import '../../styles/together.css'

type Theme = NonNullable<MeetingView['collaboration']>[number]

/** Working together per theme: how it goes, what stands in the way, and where there is a chance. */
export function TogetherScreen({ view: { collaboration } }: { view: MeetingView }) {
  if (collaboration === null) return <p>{texts.noNetwork}</p>
  if (collaboration.length === 0) return <p>{texts.noPartners}</p>
  return (
    <table className="together">
      <thead>
        <tr><th scope="col">{texts.theme}</th><th scope="col">{texts.going} <span className="told__about">{texts.goingHelp}</span></th><th scope="col">{texts.obstacle}</th><th scope="col">{texts.chance}</th></tr>
      </thead>
      <tbody>
        {collaboration.map(({ theme, subject, going, obstacle, chance }) => (
          <tr key={theme}>
            <th scope="row">{subject}</th>
            <td data-label={texts.going}><Going of={going} /></td>
            <td data-label={`${texts.obstacle}:`}><Share of={obstacle} /></td>
            <td data-label={`${texts.chance}:`}><Share of={chance} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A mean, and how far its questions lie apart: of a theme as a whole no interval is published. */
function Going({ of }: { of: Theme['going'] }) {
  if (of === null) return texts.themeNone
  const { mean, n, lowest, highest } = of
  const apart = lowest === null || highest === null || lowest === highest ? [] : [texts.perQuestion(Math.round(lowest), Math.round(highest))]
  return <><strong>{Math.round(mean)}</strong> <span className="told__about">{[...apart, onePageTexts.people(n)].join(' · ')}</span></>
}

function Share({ of }: { of: Theme['obstacle'] }) {
  if (of === null) return texts.themeNone
  const { share, n, lower, upper } = of
  return (
    <>
      <strong>{formatNumber(share, 'percent')}</strong>{' '}
      <span className="told__about">{[...(lower === null || upper === null ? [] : [onePageTexts.span(Math.round(100 * lower), Math.round(100 * upper))]), onePageTexts.people(n)].join(' · ')}</span>
    </>
  )
}
