import type { Explanation } from '../queries.ts'

/** One heading of an explanation, with its paragraphs and perhaps a table. */
export function ExplanationPart({ id, section: { heading, paragraphs, table } }: { id: string; section: Explanation['sections'][number] }) {
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {paragraphs.map((paragraph) => <p key={paragraph} className="explanation__paragraph">{paragraph}</p>)}
      {table !== undefined && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without a pointer a wide table is scrolled by focusing it
        <section className="table-scroll" aria-label={table.caption} tabIndex={0}>
          <table className="table table--words">
            <caption>{table.caption}</caption>
            <thead><tr>{table.columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
            <tbody>
              {table.rows.map(([first, ...others]) => (
                <tr key={first}>
                  <th scope="row">{first}</th>
                  {others.map((cell, place) => <td key={place}>{cell}</td>)}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  )
}
