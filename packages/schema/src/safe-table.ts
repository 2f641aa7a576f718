declare const safe: unique symbol

/** The `group` of a row that is about several published organisations, not about one group. */
export const overOrganisations = 'over-organisations'

export type Cell = string | number | boolean | null

export type Row = Readonly<Record<string, Cell>>

/** How a column is read: `key` names the row, `count` counts people, `units` counts organisations, `value` is a number about answers, `text` is a word computed from them. */
export interface Column {
  name: string
  title: string
  kind: 'key' | 'count' | 'units' | 'value' | 'text'
  /** How the number is written: share 0–1 as percent, score 0–100, difference in points or percentage points. */
  format?: 'integer' | 'percent' | 'score' | 'points' | 'percentage-points'
  /** Of a count: it counts people of the other role of the row, not of `role`. */
  of?: 'otherRole'
  /** Ids that bind a row to its group or chart mark and that no reader needs to see. */
  hidden?: true
}

export interface Withheld {
  group: string
  title: string
  role: string
  wave: number
}

/** Rows that passed `protect`: the only thing a chart, a table, an export or an answer of the server is made from. */
export interface SafeTable {
  readonly [safe]: true
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly withheld: readonly Withheld[]
}
