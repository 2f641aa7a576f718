import { Link } from '@tanstack/react-router'
import { useSuspenseQuery } from '@tanstack/react-query'
import { onePageTexts } from '../nl/one-page.ts'
import { roleWords } from '../nl/words.ts'
import { onePageOf, type PageCell, type PageLine } from '../one-page.ts'
import { criteriaQuery, type Result } from '../queries.ts'
import type { Filters } from '../result-filters.ts'
import { useMedia } from '../use-media.ts'
import { RoleMark, RoleShape } from './RoleMark.tsx'

interface Props {
  project: string
  result: Result
  filters: Filters
}

interface CellProps {
  project: string
  filters: Filters
  line: PageLine
  cell: PageCell
}

/** Every subject beside every role, never put together; on a small screen a list per subject. Each score leads to the answers beneath it. */
export function OnePage({ project, result, filters }: Props) {
  const { criteria } = useSuspenseQuery(criteriaQuery).data
  const { roles, lines } = onePageOf(result, criteria)
  const wide = useMedia('(min-width: 48rem), print')
  const cells = lines.flatMap((line) => line.cells)
  const { caption, subject, how, withheld, absent, absentShort } = onePageTexts
  return (
    <div className="one-page">
      <p className="quiet print-hidden">{how}</p>
      {wide ? (
        <table className="one-page__table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr><th scope="col">{subject}</th>{roles.map((role) => <th key={role} scope="col"><RoleMark role={role} /></th>)}</tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.criterion}>
                <th scope="row"><Subject project={project} filters={filters} line={line} /></th>
                {line.cells.map((cell) => <td key={cell.role} className={`one-page__cell one-page__cell--${cell.kind}`}><Cell project={project} filters={filters} line={line} cell={cell} /></td>)}
              </tr>
            ))}
          </tbody>
        </table>
      ) : lines.map((line) => (
        <section key={line.criterion} className="one-page__subject" aria-labelledby={`onderwerp-${line.criterion}`}>
          <h3 id={`onderwerp-${line.criterion}`}><Subject project={project} filters={filters} line={line} /></h3>
          <ul>
            {line.cells.map((cell) => (
              <li key={cell.role} className="one-page__row">
                <span className="one-page__who">{roleWords[cell.role].many}</span>
                <span className={`one-page__cell one-page__cell--${cell.kind}`}><Cell project={project} filters={filters} line={line} cell={cell} /></span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {cells.some(({ kind }) => kind === 'withheld') && <p className="one-page__key"><span className="one-page__sample" aria-hidden="true" />{withheld}</p>}
      {cells.some(({ kind }) => kind === 'absent') && <p className="one-page__key"><span className="one-page__dash" aria-hidden="true">{absentShort}</span>{absent}</p>}
    </div>
  )
}

function Subject({ project, filters: { organisation, wave }, line: { criterion, title } }: Omit<CellProps, 'cell'>) {
  return <Link to="/projecten/$project/uitkomsten/$analysis" params={{ project, analysis: 'score-per-criterion' }} search={{ organisation, wave, criterion }}>{title}</Link>
}

function Cell({ project, filters: { organisation }, line: { criterion, title }, cell }: CellProps) {
  const { withheld, absent, absentShort, span, people, questions, spoken } = onePageTexts
  if (cell.kind === 'withheld') return <span className="visually-hidden">{withheld}</span>
  if (cell.kind === 'absent') return <><span aria-hidden="true">{absentShort}</span><span className="visually-hidden">{absent}</span></>
  const { role, wave, mean, lower, upper, n, band, items } = cell
  return (
    <>
      <span className="one-page__score">
        <RoleShape role={role} />
        <Link to="/projecten/$project/uitkomsten/$analysis" params={{ project, analysis: 'answers-per-item' }} search={{ organisation, role, criterion, wave: String(wave) }} aria-label={spoken(roleWords[role].short, Math.round(mean), title)} className="one-page__number">{Math.round(mean)}</Link>
        <span>{band ?? questions(items)}</span>
      </span>
      <span className="one-page__about">{[...(lower === null || upper === null ? [] : [span(Math.round(lower), Math.round(upper))]), people(n)].join(' · ')}</span>
    </>
  )
}
