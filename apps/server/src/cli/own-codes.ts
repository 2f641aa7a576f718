import type { Answers, Publication } from '@leidraadspiegel/schema'
import type { AnswerRow } from '../csv/answers.ts'
import type { WaveLinks } from '../link-waves.ts'

/** Rows with a code of one's own, to find the same person in two waves; kept in memory only. */
export class OwnCodes {
  readonly #rows = new Map<string, Map<string, { cohort: string; answers: Answers } | null>>()

  /** A code that is used twice in one wave of an organisation links nobody. */
  add({ code, organisation, answers }: AnswerRow, { fieldwork, cohort }: { fieldwork: string; cohort: string }): void {
    if (code === null) return
    const rows = this.#rows.get(fieldwork) ?? new Map<string, { cohort: string; answers: Answers } | null>()
    const key = JSON.stringify([organisation.toLowerCase(), code])
    rows.set(key, rows.has(key) ? null : { cohort, answers })
    this.#rows.set(fieldwork, rows)
  }

  /** The people of a fieldwork who are found in earlier publications: the same code, organisation and role. */
  linksOf(fieldwork: string, earlier: readonly Publication[]): WaveLinks[] {
    const now = this.#rows.get(fieldwork)
    if (now === undefined) return []
    return earlier.map((publication) => {
      const then = this.#rows.get(publication.fieldwork)
      const people = [...now].flatMap(([key, row]) => {
        const before = then?.get(key)
        return row === null || before == null ? [] : [{ cohort: row.cohort, before: before.answers, after: row.answers }]
      })
      return { earlier: publication, people }
    })
  }
}
