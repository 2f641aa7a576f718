import { networkTexts } from '../../nl/network.ts'
import type { SharedLine } from '../../network-query.ts'

/** What organisations wrote themselves, in no order, without names unless all agreed to those. */
export function SharedLines({ lines, about }: { lines: readonly SharedLine[]; about: string }) {
  if (lines.length === 0) return null
  return (
    <details className="shared-lines">
      <summary aria-label={`${networkTexts.lines(lines.length)}: ${about}`}>{networkTexts.lines(lines.length)}</summary>
      <ul className="shared-lines__list">{lines.map((line) => <li key={line.id}><OneLine {...line} /></li>)}</ul>
    </details>
  )
}

/** One line exactly as the others of the network read it. */
export function OneLine({ title, text, name, own }: Omit<SharedLine, 'id'>) {
  const beside = name ?? (own ? networkTexts.ownLine : null)
  return (
    <>
      {title !== null && <strong>{title}. </strong>}
      {text}
      {beside !== null && <span className="quiet"> ({beside})</span>}
    </>
  )
}
