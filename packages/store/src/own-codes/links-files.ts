import { join } from 'node:path'
import type { Database } from '@leidraadspiegel/database'
import type { AnswersFiles } from '../answers-files.ts'
import { exists, removeDatabase, takePlace } from '../disk.ts'
import { linksSpec } from '../response-files.ts'
import { whileAttached, writeBeside } from '../write-beside.ts'
import type { KeyedCode } from './match-codes.ts'
import { checkCodes, countCodes } from './set-codes-apart.ts'

/** Keyed codes of closed fieldworks, apart from the answers; a file is attached while it is used. One piece of work on a file at a time. */
export interface LinksFiles {
  has(fieldwork: string): Promise<boolean>
  read(fieldwork: string): Promise<KeyedCode[]>
  /** Writes the file anew without the codes of responses that are not in the answers any more, if it holds any. */
  followAnswers(fieldwork: string): Promise<void>
  drop(fieldwork: string): Promise<void>
}

export function createLinksFiles(database: Database, answers: AnswersFiles): LinksFiles {
  const pathOf = (fieldwork: string): string => join(database.folder, linksSpec(fieldwork).path)
  return {
    has: (fieldwork) => exists(pathOf(fieldwork)),
    async read(fieldwork) {
      const rows = await whileAttached(database, linksSpec(fieldwork), (file) => file.read((connection) => connection.all<{ response: string; keyed: string }>(`select response::varchar as response, keyed from ${file.name}.code`)))
      return rows.map(({ response, keyed }) => ({ response, marks: keyed.split(' ') }))
    },
    async followAnswers(fieldwork) {
      if (!(await exists(pathOf(fieldwork))) || !(await answers.has(fieldwork))) return
      const made = await answers.attached(fieldwork, (held) =>
        whileAttached(database, linksSpec(fieldwork), async (file) => {
          const present = `response in (select id from ${held.name}.response)`
          const [all, left] = await file.read(async (connection) => [await countCodes(connection, `${file.name}.code`), await countCodes(connection, `${file.name}.code where ${present}`)])
          if (left === all) return null
          return writeBeside(database, linksSpec(fieldwork), {
            write: (connection, name) => connection.run(`insert into ${name}.code select * from ${file.name}.code where ${present} order by response`),
            check: (copy) => checkCodes(copy, left!),
          })
        }),
      )
      if (made !== null) await takePlace(made, pathOf(fieldwork))
    },
    drop: (fieldwork) => removeDatabase(pathOf(fieldwork)),
  }
}
