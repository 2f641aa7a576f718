import { Link } from '@tanstack/react-router'
import { networkTexts } from '../../nl/network.ts'
import type { NetworkView } from '../../network-query.ts'

type BoardView = NetworkView['board']
type Part = keyof BoardView['rows'][number]['states']
type State = BoardView['rows'][number]['states'][Part]

const parts: readonly Part[] = ['draagvlak', 'trekker', 'scan', 'nulmeting', 'plan']
const looks: Readonly<Record<State, string>> = { planned: 'draft', open: 'closed', done: 'published' }

/** How far each organisation is that somebody may see by name, and how many of all are how far. */
export function Board({ project, board: { rows, organisations, all } }: { project: string; board: BoardView }) {
  const { lead, caption, organisation, parts: partWords, states, all: together, count, few, steps, none, scroll } = networkTexts.board
  if (organisations === 0) return <p className="quiet">{none}</p>
  return (
    <>
      <p className="quiet">{lead} {all === null && few}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without a pointer a wide table is scrolled by focusing it */}
      <section className="table-scroll" aria-label={scroll} tabIndex={0}>
        <table className="table board">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{organisation}</th>
              {parts.map((part) => <th key={part} scope="col">{partWords[part]}</th>)}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.organisation}>
                <th scope="row">{row.name}</th>
                {parts.map((part) => <td key={part}><span className={`state state--${looks[row.states[part]]}`}>{states[row.states[part]]}</span></td>)}
              </tr>
            ))}
          </tbody>
          {all !== null && (
            <tfoot>
              <tr>
                <th scope="row">{together(organisations)}</th>
                {parts.map((part) => <td key={part}>{count(all[part].done, all[part].open, all[part].planned)}</td>)}
              </tr>
            </tfoot>
          )}
        </table>
      </section>
      <p><Link to="/projecten/$project/stappenplan" params={{ project }}>{steps}</Link></p>
    </>
  )
}
