import type { Connection } from '@leidraadspiegel/database'
import type { CodedAnswers } from './coded-answers.ts'
import type { ScoredCriterion, ScoredItem } from './scoring.ts'

export interface CohortAnswers {
  cohort: string
  item: string
  /** Null: no answer. */
  value: string | null
  n: number
}

export interface CohortScores {
  cohort: string
  criterion: string
  numerator: number
  denominator: number
  n: number
}

/** How many people of every cohort gave each answer to an item; `value` null for no answer. */
export async function countAnswers(connection: Connection, { table, cohorts, columnOf, valueOf }: CodedAnswers, item: string): Promise<CohortAnswers[]> {
  const rows = await connection.all<{ cohort: number; counted: number; n: number }>(`select cohort, ${columnOf(item) ?? '0'} as counted, count(*)::int as n from ${table} group by all`)
  return rows.map(({ cohort, counted, n }) => ({ cohort: cohorts.get(cohort)!, item, value: valueOf(item, counted), n }))
}

/** Points, answered items and items that do not apply, in one whole number per person. */
const answered = 2 ** 24
const away = 2 ** 36

export interface BothScores {
  scores: CohortScores[]
  /** With 'weet ik niet' treated the other way. */
  others: CohortScores[]
}

/**
 * How many people of every cohort have each score on a criterion, as a fraction in lowest terms, in both treatments of 'weet ik niet'; the
 * answers are read once. Somebody has a score when at least half of the applicable items are answered. Of who answered one of the surveys
 * with these numbers; null: of everybody.
 */
export async function countScores(connection: Connection, answers: CodedAnswers, planned: ScoredCriterion, turned: ScoredCriterion, surveys: readonly number[] | null): Promise<BothScores> {
  const { criterion, whole, items } = planned
  if (whole * items.length >= answered || items.length >= away / answered) throw new RangeError(`criterion ${criterion} has too many items or too long scales to be scored`)
  const [sums, otherSums] = [planned, turned].map((one) => one.items.map((item) => sumOf(answers, item)).join(' + '))
  const isSame = sums === otherSums
  const rows = await connection.all<Omit<CohortScores, 'criterion' | 'cohort'> & { cohort: number; turned: boolean }>(
    `with people as materialized (select cohort, ${sums} as planned, ${isSame ? '0' : otherSums} as turned, count(*) as n from ${answers.table}${surveys === null ? '' : ` where survey in (${surveys.join(', ')})`} group by all)
     ${scoredSql('planned', planned)}${isSame ? '' : ` union all ${scoredSql('turned', turned)}`}`,
  )
  const found = rows.map(({ cohort, numerator, denominator, n, turned: other }) => ({ other, cohort: answers.cohorts.get(cohort)!, criterion, numerator, denominator, n }))
  const of = (other: boolean): CohortScores[] => found.filter((row) => row.other === other).map(({ other: _other, ...row }) => row)
  return { scores: of(false), others: of(!isSame) }
}

function scoredSql(column: 'planned' | 'turned', { whole, items }: ScoredCriterion): string {
  return `select ${column === 'turned'} as turned, cohort, (points // gcd(points, best))::int as numerator, (best // gcd(points, best))::int as denominator, sum(n)::int as n
       from (select cohort, ${column} % ${answered} as points, (${column} // ${answered}) % ${away / answered} as answered, answered * ${whole} as best,
               ${items.length} - ${column} // ${away} as applicable, n from people)
      where answered > 0 and 2 * answered >= applicable group by all`
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
