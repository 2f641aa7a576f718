import { join } from 'node:path'
import { DamagedFileError, type Connection, type Database, type DatabaseFile } from '@leidraadspiegel/database'
import { exists, removeDatabase, takePlace } from './disk.ts'
import { answersSpec } from './response-files.ts'
import { holdsTexts, withoutTexts, type CohortTexts } from './texts/without-texts.ts'
import { notWithdrawn } from './withdrawn-marks.ts'
import { writeAnswers } from './write-answers.ts'
import { checkContent, contentOf, whileAttached, writeBeside } from './write-beside.ts'

/** The opened responses of closed fieldworks; a file is attached while it is used. One piece of work on a file at a time. */
export interface AnswersFiles {
  has(fieldwork: string): Promise<boolean>
  /** `name` is the alias of the file in SQL. */
  read<R>(fieldwork: string, work: (connection: Connection, name: string) => Promise<R>): Promise<R>
  /** For work that also writes another file. */
  attached<R>(fieldwork: string, work: (file: DatabaseFile) => Promise<R>): Promise<R>
  /** Cohort to its number of responses. */
  sizes(fieldwork: string): Promise<ReadonlyMap<string, number>>
  /** Writes the file anew without the responses of these withdrawals, if it holds any. */
  remove(fieldwork: string, withdrawals: readonly string[]): Promise<void>
  /** Writes the file anew without the answers to these questions in these cohorts, if it holds any. */
  strip(fieldwork: string, texts: CohortTexts): Promise<void>
  drop(fieldwork: string): Promise<void>
}

const longestCount = 300_000

export function createAnswersFiles(database: Database): AnswersFiles {
  const pathOf = (fieldwork: string): string => join(database.folder, answersSpec(fieldwork).path)
  const checkThere = async (fieldwork: string): Promise<void> => {
    if (!(await exists(pathOf(fieldwork)))) throw new DamagedFileError(pathOf(fieldwork), 'Het ontbreekt, en er horen antwoorden in te staan. Zet het terug uit een reservekopie.')
  }
  const sizes = new Map<string, ReadonlyMap<string, number>>()
  const attached: AnswersFiles['attached'] = async (fieldwork, work) => {
    await checkThere(fieldwork)
    return whileAttached(database, answersSpec(fieldwork), work)
  }
  const read: AnswersFiles['read'] = (fieldwork, work) => attached(fieldwork, (file) => file.read((connection) => work(connection, file.name), { timeout: longestCount }))
  return {
    has: (fieldwork) => exists(pathOf(fieldwork)),
    read,
    attached,
    async sizes(fieldwork) {
      const known = sizes.get(fieldwork)
      if (known !== undefined) return known
      const rows = await read(fieldwork, (connection, name) => connection.all<{ cohort: string; n: number }>(`select cohort, count(*)::int as n from ${name}.response group by cohort`))
      const found = new Map(rows.map(({ cohort, n }) => [cohort, n]))
      sizes.set(fieldwork, found)
      return found
    },
    async remove(fieldwork, withdrawals) {
      const made = await attached(fieldwork, async (file) => {
        const held = await file.read((connection) => connection.all(`select 1 from ${file.name}.response where not (${notWithdrawn}) limit 1`, [withdrawals]))
        if (held.length === 0) return null
        const expected = await contentOf(file, notWithdrawn, [withdrawals])
        return writeBeside(database, answersSpec(fieldwork), {
          write: (connection, name) => writeAnswers(connection, name, { sql: `select * from ${file.name}.response where ${notWithdrawn}`, parameters: [withdrawals] }),
          check: (copy) => checkContent(copy, expected),
        })
      })
      if (made === null) return
      await takePlace(made, pathOf(fieldwork))
      sizes.delete(fieldwork)
    },
    async strip(fieldwork, texts) {
      if (texts.size === 0) return
      const made = await attached(fieldwork, async (file) => {
        if (!(await file.read((connection) => holdsTexts(connection, file.name, texts), { timeout: longestCount }))) return null
        const source = withoutTexts(file.name, texts)
        const expected = await contentOf(file, 'true', source.parameters, `(${source.sql})`)
        return writeBeside(database, answersSpec(fieldwork), { write: (connection, name) => writeAnswers(connection, name, source), check: (copy) => checkContent(copy, expected) })
      })
      if (made !== null) await takePlace(made, pathOf(fieldwork))
    },
    async drop(fieldwork) {
      await removeDatabase(pathOf(fieldwork))
      sizes.delete(fieldwork)
    },
  }
}
