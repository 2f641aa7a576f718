import type { Connection } from '@leidraadspiegel/database'
import type { CodedAnswers } from './coded-answers.ts'
import type { AnswerCount } from './distribution.ts'
import type { ScoredCriterion, ScoredItem } from './scoring.ts'

export interface ScoreCount {
  class: string
  criterion: string
  numerator: number
  denominator: number
  n: number
}

/** How many people of every class gave each answer to an item; `value` null for no answer. */
export async function countAnswers(connection: Connection, answers: CodedAnswers, item: string): Promise<AnswerCount[]> {
  const rows = await connection.all<{ class: string; counted: number; n: number }>(answers.countBy(answers.columnOf(item) ?? '0'), [answers.classes])
  return rows.map(({ class: name, counted, n }) => ({ class: name, item, value: answers.valueOf(item, counted), n }))
}

/** Points, answered items and items that do not apply, in one whole number per person. */
const answered = 2 ** 24
const away = 2 ** 36

/**
 * How many people of every class have each score on a criterion, as a fraction in lowest terms. Somebody has a score when at least half
 * of the applicable items are answered.
 */
export async function countScores(connection: Connection, answers: CodedAnswers, { criterion, whole, items }: ScoredCriterion): Promise<ScoreCount[]> {
  if (whole * items.length >= answered || items.length >= away / answered) throw new RangeError(`criterion ${criterion} has too many items or too long scales to be scored`)
  const sums = items.map((item) => sumOf(answers, item)).join(' + ')
  const rows = await connection.all<Omit<ScoreCount, 'criterion'>>(
    `select class, (points // gcd(points, best))::int as numerator, (best // gcd(points, best))::int as denominator, sum(n)::int as n
       from (select class, counted % ${answered} as points, (counted // ${answered}) % ${away / answered} as answered, answered * ${whole} as best,
               ${items.length} - counted // ${away} as applicable, n from (${answers.countBy(sums)}))
      where answered > 0 and 2 * answered >= applicable group by all`,
    [answers.classes],
  )
  return rows.map(({ class: name, numerator, denominator, n }) => ({ class: name, criterion, numerator, denominator, n }))
}

function sumOf(answers: CodedAnswers, { name, points, notApplicable }: ScoredItem): string {
  const worth = [...[...points].map(([value, point]) => [value, point + answered] as const), ...notApplicable.map((value) => [value, away] as const)]
  const cases = worth.flatMap(([value, sum]) => {
    const code = answers.codeOf(name, value)
    return code === undefined ? [] : [`when ${code} then ${sum}`]
  })
  const column = answers.columnOf(name)
  return column === null || cases.length === 0 ? '0::bigint' : `case ${column} ${cases.join(' ')} else 0 end::bigint`
}
