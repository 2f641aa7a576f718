import { networkTexts } from '../../nl/network.ts'
import type { SharedFindings } from '../../network-query.ts'
import { SharedLines } from './SharedLines.tsx'

interface Props {
  scan: NonNullable<SharedFindings['scan']>
  criteria: readonly { id: string; title: string }[]
}

const answers = ['present', 'partly', 'absent'] as const

/** How organisations see their own protocol, by subject: how many say what. */
export function SharedScan({ scan, criteria }: Props) {
  const { lead, caption, criterion: criterionTitle, answers: words, of, none } = networkTexts.scan
  const rows = criteria.flatMap(({ id, title }) => scan.criteria.filter((row) => row.criterion === id).map((row) => ({ ...row, title })))
  if (rows.length === 0) return <p className="quiet">{none}</p>
  return (
    <>
      <p className="quiet">{lead}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without a pointer a wide table is scrolled by focusing it */}
      <section className="table-scroll" aria-label={caption} tabIndex={0}>
        <table className="table table--words">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{criterionTitle}</th>
              {answers.map((answer) => <th key={answer} scope="col" className="table__number">{words[answer]}</th>)}
              <th scope="col" className="table__number">{of}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.criterion}>
                <th scope="row">{row.title}<SharedLines lines={row.lines} about={row.title} /></th>
                {answers.map((answer) => <td key={answer} className="table__number">{row[answer]}</td>)}
                <td className="table__number">{row.of}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
