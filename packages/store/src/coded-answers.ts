import type { Connection } from '@leidraadspiegel/database'
import { noAnswer, otherAnswer } from './write-answers.ts'

/** Text of an answer that is no code: it is on no scale. */
const noCode = '?'

/** The `answer` table of an answers file, told apart by class. */
export interface CodedAnswers {
  /**
   * Counts people by class and one expression over the answers, as a query with columns `class`, `counted` and `n`. People are first
   * counted by the number of their cohort, which is far quicker than by a name.
   */
  countBy(expression: string): string
  /** Parameter `$1` of that query. */
  readonly classes: string
  /** The same over a query of its own with columns `cohort` (a name) and `counted`; its parameter `$1` is `cohorts`. */
  countOver(query: string): string
  readonly cohorts: string
  /** Null: nobody answered the question. */
  columnOf(question: string): string | null
  /** Undefined: nobody gave this answer. */
  codeOf(question: string, value: string): number | undefined
  /** Null: no answer. */
  valueOf(question: string, code: number): string | null
}

/** Reads what the numbers in the file stand for. Cohorts that are in no class are left out of everything counted with it. */
export async function readCodes(connection: Connection, name: string, classes: readonly { cohort: string; class: string }[]): Promise<CodedAnswers> {
  const questions = await connection.all<{ place: number; name: string }>(`select place, name from ${name}.question`)
  const codes = await connection.all<{ place: number; code: number; value: string }>(`select place, code, value from ${name}.code`)
  const cohorts = await connection.all<{ code: number; id: string }>(`select code, id from ${name}.cohort`)

  const places = new Map(questions.map(({ place, name }) => [name, place]))
  const values = new Map(codes.map(({ place, code, value }) => [`${place} ${code}`, value]))
  const numbers = new Map(codes.map(({ place, code, value }) => [`${place} ${value}`, code]))
  const classOf = new Map(classes.map(({ cohort, class: name }) => [cohort, name]))
  return {
    countBy: (expression) =>
      `select place.class, people.counted, sum(people.n)::int as n
         from (select cohort, ${expression} as counted, count(*) as n from ${name}.answer group by all) as people
         join (select unnest(from_json($1, '[{"class":"VARCHAR","code":"USMALLINT"}]'), recursive := true)) as place on place.code = people.cohort
         group by all`,
    countOver: (query) =>
      `select place.class, people.counted as value, count(*)::int as n from (${query}) as people
         join (select unnest(from_json($1, '[{"class":"VARCHAR","cohort":"VARCHAR"}]'), recursive := true)) as place on place.cohort = people.cohort
         group by all`,
    cohorts: JSON.stringify(classes),
    classes: JSON.stringify(cohorts.flatMap(({ code, id }) => (classOf.has(id) ? [{ class: classOf.get(id), code }] : []))),
    columnOf: (question) => (places.has(question) ? `q${places.get(question)}` : null),
    codeOf: (question, value) => numbers.get(`${places.get(question)} ${value}`),
    valueOf: (question, code) => (code === noAnswer ? null : code === otherAnswer ? noCode : (values.get(`${places.get(question)} ${code}`) ?? noCode)),
  }
}
