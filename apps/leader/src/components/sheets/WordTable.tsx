import type { ReactNode } from 'react'

interface Props {
  label: string
  heads: readonly string[]
  /** The first cell of a line names it. */
  lines: readonly { key: string; cells: readonly ReactNode[] }[]
}

/** A table of words that can be moved sideways, by keyboard too, where it does not fit. */
export function WordTable({ label, heads, lines }: Props) {
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without a pointer a wide table is scrolled by focusing it */}
      <section className="table-scroll word-table" aria-label={label} tabIndex={0}>
        <table className="table table--words">
          <thead>
            <tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr>
          </thead>
          <tbody>
            {lines.map(({ key, cells: [name, ...cells] }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {cells.map((cell, column) => <td key={heads[column + 1]}>{cell}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
