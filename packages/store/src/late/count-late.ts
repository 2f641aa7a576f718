import type { Database } from '@leidraadspiegel/database'
import type { AnswersFiles } from '../answers-files.ts'
import { countAll, type CountTables, type TablesInput } from '../counts.ts'
import { removeDatabase } from '../disk.ts'
import { answersSpec } from '../response-files.ts'
import { writeAnswers, type Source } from '../write-answers.ts'
import { writeBeside } from '../write-beside.ts'
import { lateOf } from './late-key.ts'

/**
 * Counts the parts of cohorts (`<cohort>@1`, `<cohort>@2`) that these classes name, and reads no others: their responses stand together in a
 * file that is removed at once, or at the next start.
 */
export async function countLate(database: Database, answers: AnswersFiles, fieldwork: string, input: TablesInput): Promise<CountTables> {
  const wanted = [...new Set([...input.classes, ...input.detailClasses].map(({ cohort }) => cohort))]
  return answers.attached(lateOf(fieldwork), (late) =>
    answers.attached(fieldwork, async (inTime) => {
      let tables: CountTables | null = null
      const made = await writeBeside(database, answersSpec(`${fieldwork}.both`), {
        write: (connection, name) => writeAnswers(connection, name, bothParts(inTime.name, late.name, wanted)),
        check: async (file) => void (tables = await file.read((connection) => countAll(connection, file.name, input), { timeout: 300_000 })),
      })
      await removeDatabase(made)
      return tables!
    }),
  )
}

function bothParts(inTime: string, late: string, wanted: readonly string[]): Source {
  return { sql: `${partOfFile(inTime, '@1')} union all ${partOfFile(late, '@2')}`, parameters: [wanted] }
}

function partOfFile(name: string, part: string): string {
  return `select id, cohort || '${part}' as cohort, survey, version, withdrawal_hash, answers from ${name}.response where list_contains($1::varchar[], cohort || '${part}')`
}
