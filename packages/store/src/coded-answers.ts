import type { Connection } from '@leidraadspiegel/database'
import { noAnswer, otherAnswer } from './write-answers.ts'

/** Text of an answer that is no code: it is on no scale. */
const noCode = '?'

/** The `answer` table of an answers file. */
export interface CodedAnswers {
  readonly table: string
  /** Cohort by its number in the table. */
  readonly cohorts: ReadonlyMap<number, string>
  /** Surveys that were answered, by their number in the table; empty for a file of before there could be several. */
  readonly surveys: ReadonlyMap<number, { survey: string; version: number }>
  /** Null: nobody answered the question. */
  columnOf(question: string): string | null
  /** Undefined: nobody gave this answer. */
  codeOf(question: string, value: string): number | undefined
  /** Null: no answer. */
  valueOf(question: string, code: number): string | null
}

/** Reads what the numbers in the file stand for. */
export async function readCodes(connection: Connection, name: string): Promise<CodedAnswers> {
  const questions = await connection.all<{ place: number; name: string }>(`select place, name from ${name}.question`)
  const codes = await connection.all<{ place: number; code: number; value: string }>(`select place, code, value from ${name}.code`)
  const cohorts = await connection.all<{ code: number; id: string }>(`select code, id from ${name}.cohort`)
  const surveys = await connection.all<{ code: number; survey: string; version: number }>(`select code, name as survey, version from ${name}.survey order by code`)

  const places = new Map(questions.map(({ place, name }) => [name, place]))
  const values = new Map(codes.map(({ place, code, value }) => [`${place} ${code}`, value]))
  const numbers = new Map(codes.map(({ place, code, value }) => [`${place} ${value}`, code]))
  return {
    table: `${name}.answer`,
    cohorts: new Map(cohorts.map(({ code, id }) => [code, id])),
    surveys: new Map(surveys.map(({ code, ...survey }) => [code, survey])),
    columnOf: (question) => (places.has(question) ? `q${places.get(question)}` : null),
    codeOf: (question, value) => numbers.get(`${places.get(question)} ${value}`),
    valueOf: (question, code) => (code === noAnswer ? null : code === otherAnswer ? noCode : (values.get(`${places.get(question)} ${code}`) ?? noCode)),
  }
}
