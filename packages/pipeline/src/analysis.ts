import type { Drawing as Canvas, Spec } from '@leidraadspiegel/chart'
import type { Codebook, Column, Criteria, Publication, Role, Row, SafeTable, Statement, Withheld } from '@leidraadspiegel/schema'
import type { ColumnTable } from 'arquero'
import type { Tables } from './tables.ts'

export interface Drawing extends Canvas {
  /** The chart says that answers may be invented. */
  pilot?: boolean | undefined
}

/** What somebody wants to see; what is left out is all of it, or the latest wave. Waves are meant by their number. */
export interface Selection {
  /** An organisation with its teams, or any other published group by its name, such as `network`. */
  organisation?: string | undefined
  role?: Role | undefined
  wave?: number | undefined
  baseline?: number | undefined
  criterion?: string | undefined
}

/** `each` shows every wave, `latest` the last one of each organisation and role, `pair` two of them beside each other, `shared` the last one that two roles of an organisation have in common. */
export type Waves = 'each' | 'latest' | 'pair' | 'shared'

/** One question, answered from count tables. Only `run` calls `pipeline`; the rest sees what passed `protect`. */
export interface Analysis {
  /** Dutch, ends with a question mark; the title on screen. */
  question: string
  waves: Waves
  /** `organisation`: answered from what organisations say about themselves alone. Left out: from publications about people, and perhaps from both. */
  about?: 'organisation'
  /** Reads what organisations say about themselves. */
  stated?: true
  /**
   * `network`: one organisation beside the others, or all of them together. It gets all organisations, only the chosen one with its name.
   * `others`: an organisation beside the others as one group, in the same wave.
   */
  compares?: 'network' | 'others'
  /** Names the organisations of the network when all of them agreed to it (`names` of the input). */
  names?: true
  /** Answered from publications of these roles only; left out: of all roles. */
  roles?: readonly Role[]
  /** Shows answers to single questions, and so says how people could choose them. */
  answers?: true
  columns: readonly Column[]
  pipeline(tables: Tables): ColumnTable
  sentences(table: SafeTable): string[]
  chart(table: SafeTable, drawing: Drawing): Spec | null
  /** How to read it, and which conventions it uses. */
  notes: readonly string[]
}

/** A codebook with the wording of its questions. */
export interface Wording {
  survey: string
  version: number
  codebook: Codebook
  titles: Readonly<Record<string, string>>
  /** Question to its options (value to label) of multiple choices and questions about oneself. */
  options: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export interface Input {
  publications: readonly Publication[]
  /** What organisations say about themselves, as far as the reader may see or count it. */
  statements?: readonly Statement[]
  criteria: Criteria
  codebooks: readonly Wording[]
  selection: Selection
  /** What organisations are called now, when every organisation that is shown agreed in writing that the others read its name; otherwise not there. */
  names?: ReadonlyMap<string, string> | undefined
  drawing: Drawing
}

export interface Outcome {
  question: string
  sentences: string[]
  columns: readonly Column[]
  rows: readonly Row[]
  withheld: readonly Withheld[]
  /** Null when there is nothing to draw. */
  svg: string | null
  notes: string[]
}
