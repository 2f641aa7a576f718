import { useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { sheetTexts } from '../../nl/sheets.ts'
import { Button } from '../Button.tsx'

interface Props<Row> {
  rows: readonly Row[]
  fresh: Row
  most: number
  title: (number: number) => string
  /** How a row is called when it was taken away; empty when it has no name yet. */
  nameOf: (row: Row) => string
  none: string
  add: string
  children: (row: Row, change: (part: Partial<Row>) => void) => ReactNode
  onChange: (rows: Row[]) => void
}

/** A list of which each row has a few fields. What is taken away can be put back as long as the page is open. */
export function RowsField<Row extends object>({ rows, fresh, most, title, nameOf, none, add, children, onChange }: Props<Row>) {
  const field = useRef<HTMLDivElement>(null)
  const [removed, setRemoved] = useState<{ at: number; row: Row } | null>(null)
  const texts = sheetTexts.rows
  const focusIn = (selector: string): void => field.current?.querySelector<HTMLElement>(selector)?.focus()
  const put = (next: Row[]): void => flushSync(() => onChange(next))
  const addRow = (): void => {
    put([...rows, fresh])
    focusIn('.row:last-child input')
  }
  const remove = (at: number, row: Row): void => {
    flushSync(() => setRemoved({ at, row }))
    put(rows.toSpliced(at, 1))
    focusIn('.row-list__removed button')
  }
  const putBack = ({ at, row }: { at: number; row: Row }): void => {
    flushSync(() => setRemoved(null))
    put(rows.toSpliced(at, 0, row))
    focusIn(`.row:nth-child(${at + 1}) input`)
  }
  return (
    <div ref={field} className="row-list">
      {rows.length === 0 && <p className="quiet">{none}</p>}
      <ol className="row-list__rows">
        {rows.map((row, index) => (
          <li key={index} className="row">
            <fieldset>
              <legend className="row__title">{title(index + 1)}</legend>
              <div className="row__fields">{children(row, (part) => onChange(rows.with(index, { ...row, ...part })))}</div>
              <Button look="subtle" aria-label={`${texts.remove}: ${nameOf(row) || title(index + 1)}`} onPress={() => remove(index, row)}>{texts.remove}</Button>
            </fieldset>
          </li>
        ))}
      </ol>
      {removed !== null && (
        <p className="row-list__removed">{texts.removed(nameOf(removed.row) || texts.nameless)} <Button look="subtle" onPress={() => putBack(removed)}>{texts.back}</Button></p>
      )}
      {rows.length < most && <p><Button onPress={addRow}>{add}</Button></p>}
    </div>
  )
}
