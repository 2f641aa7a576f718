import type { Answers } from '@leidraadspiegel/schema'
import type { AnswerRow } from '../csv/answers.ts'

/** Rows that were read and found good, so that a file of ordinary size is read once. */
export interface HeldRows {
  add(row: AnswerRow): void
  /** Null when there were more than fit in memory: read the files again. */
  all(): Iterable<AnswerRow> | null
}

type PackedRow = Omit<AnswerRow, 'answers'> & { text: string }

const mostCharacters = 100_000_000

export function createHeldRows(most = mostCharacters): HeldRows {
  let rows: PackedRow[] = []
  let characters = 0
  return {
    add({ answers, ...row }) {
      if (characters > most) return
      const text = JSON.stringify(answers)
      characters += text.length
      rows.push({ ...row, text })
      if (characters > most) rows = []
    },
    all: () => (characters > most ? null : unpacked(rows)),
  }
}

function* unpacked(rows: readonly PackedRow[]): Generator<AnswerRow> {
  for (const { text, ...row } of rows) yield { ...row, answers: JSON.parse(text) as Answers }
}
