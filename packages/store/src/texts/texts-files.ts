import { join } from 'node:path'
import { DamagedFileError, type Database, type DatabaseFile } from '@leidraadspiegel/database'
import type { AnswersFiles } from '../answers-files.ts'
import { exists, makeFolder, removeDatabase, removeUnfinished, takePlace } from '../disk.ts'
import { textsSpec } from '../response-files.ts'
import { whileAttached, writeBeside } from '../write-beside.ts'
import { markOfText } from '../withdrawn-marks.ts'
import { gatherTexts, groupsIn, type Gathered, type TextGroup } from './gather-texts.ts'

export interface StoredText {
  id: string
  organisation: string
  question: string
  body: string
  reader: string | null
  /** Who withdraws takes the text along; null without a receipt. */
  withdrawal: string | null
}

/** Open answers that wait for a decision, a file for each fieldwork; attached while it is used. One piece of work on a file at a time. */
export interface TextsFiles {
  /** Makes the folder and removes what a stopped process was still writing. */
  prepare(): Promise<void>
  /** Makes the file from the answers file, unless no group is large enough. */
  make(fieldwork: string, answers: AnswersFiles, input: { cohorts: readonly Gathered[]; questions: readonly string[] }): Promise<TextGroup[]>
  /** In random order. */
  read(fieldwork: string): Promise<StoredText[]>
  /** Ids of the texts of these withdrawals. */
  withdrawn(fieldwork: string, withdrawals: readonly string[]): Promise<ReadonlySet<string>>
  /** Writes the file anew with these texts and no others, in the order of their ids: DELETE and UPDATE would leave the old text in the file. */
  rewrite(fieldwork: string, texts: readonly StoredText[]): Promise<void>
  drop(fieldwork: string): Promise<void>
}

export function createTextsFiles(database: Database): TextsFiles {
  const pathOf = (fieldwork: string): string => join(database.folder, textsSpec(fieldwork).path)
  return {
    async prepare() {
      const folder = join(database.folder, 'texts')
      await makeFolder(folder)
      await removeUnfinished(folder)
    },
    async make(fieldwork, answers, input) {
      if (input.cohorts.length === 0 || input.questions.length === 0) return []
      let groups: TextGroup[] = []
      const made = await answers.attached(fieldwork, ({ name: source }) =>
        writeBeside(database, textsSpec(fieldwork), {
          write: async (connection, name) => {
            await gatherTexts(connection, name, source, input)
            groups = await groupsIn(connection, name)
          },
          check: (file) => checkGroups(file, groups),
        }),
      )
      if (groups.length === 0) await removeDatabase(made)
      else await takePlace(made, pathOf(fieldwork))
      return groups
    },
    async read(fieldwork) {
      if (!(await exists(pathOf(fieldwork)))) throw new DamagedFileError(pathOf(fieldwork), 'Het ontbreekt, en er horen open antwoorden in te staan. Zet het terug uit een reservekopie.')
      return whileAttached(database, textsSpec(fieldwork), (file) => file.read((connection) => connection.all<StoredText>(`select id, organisation, question, body, reader, withdrawal from ${file.name}.text order by id`)))
    },
    async withdrawn(fieldwork, withdrawals) {
      const rows = await whileAttached(database, textsSpec(fieldwork), (file) => file.read((connection) => connection.all<{ id: string }>(`select id from ${file.name}.text join (select unnest($1::varchar[]) as asked) as meant on withdrawal = ${markOfText('asked', 'question')}`, [withdrawals])))
      return new Set(rows.map(({ id }) => id))
    },
    async rewrite(fieldwork, texts) {
      const inOrder = texts.toSorted((a, b) => (a.id < b.id ? -1 : 1))
      const made = await writeBeside(database, textsSpec(fieldwork), {
        write: (connection, name) =>
          connection.run(`insert into ${name}.text select t.id, t.organisation, t.question, t.body, t.reader, t.withdrawal from (select unnest(from_json($1, '${shape}')) as t)`, [JSON.stringify(inOrder)]),
        check: async (file) => {
          const [held] = await file.read((connection) => connection.all<{ n: number }>(`select count(*)::int as n from ${file.name}.text`))
          if (held?.n !== texts.length) throw new Error(`${file.path} holds ${held?.n} texts, and ${texts.length} were written`)
        },
      })
      await takePlace(made, pathOf(fieldwork))
    },
    drop: (fieldwork) => removeDatabase(pathOf(fieldwork)),
  }
}

const shape = JSON.stringify([{ id: 'VARCHAR', organisation: 'VARCHAR', question: 'VARCHAR', body: 'VARCHAR', reader: 'VARCHAR', withdrawal: 'VARCHAR' }])

async function checkGroups(file: DatabaseFile, expected: readonly TextGroup[]): Promise<void> {
  const found = await file.read((connection) => groupsIn(connection, file.name))
  if (JSON.stringify(found) !== JSON.stringify(expected)) throw new Error(`${file.path} holds other texts than it was written from`)
}
