import type { ScoredCriterion } from './scoring.ts'

/** One row of a class: an answer to an item (`value` null: none) or a score, with the number of people. */
export type ProfileRow = { class: string; n: number } & ({ item: string; value: string | null; numerator: null; denominator: null } | { item: null; value: null; numerator: number; denominator: number })

export interface ProfileQuery {
  sql: string
  parameters: readonly unknown[]
}

/** Items are grouped by the combinations of their answers while those are few; with more items, people are counted one by one. */
const mostGrouped = 6

/**
 * Counts people per class over a few items at once: first how often each combination of answers occurs (a profile), then from the
 * profiles the answers per item and, for the items of a criterion, the scores. `columns` gives the column of each item in the
 * `answer` table, null for an item that nobody answered; `classOf` is a list of `{ cohort, class }`, and other cohorts do not count.
 * A score is a fraction in lowest terms; a person has one when at least half of the applicable items are answered.
 */
export function profileQuery(name: string, classOf: string, columns: ReadonlyMap<string, string | null>, score: ScoredCriterion | null): ProfileQuery {
  const items = [...columns.keys()]
  const parameters: unknown[] = [classOf, ...items]
  const grouped = items.length <= mostGrouped
  const values = [...columns.values()].map((column, index) => `${column === null ? 'null::varchar' : `answer.${column}`} as v${index + 1}`)
  const answers = items.map((_, index) => `select class, $${index + 2}::varchar as item, v${index + 1} as value, null::int as numerator, null::int as denominator, sum(n)::int as n from profile group by all`)
  return {
    parameters,
    sql: `with place as (select unnest(from_json($1, '[{"cohort":"VARCHAR","class":"VARCHAR"}]'), recursive := true)),
      profile as ${grouped ? 'materialized' : 'not materialized'} (
        select place.class, ${values.join(', ')}, ${grouped ? 'count(*)::int' : '1'} as n
        from ${name}.answer as answer join place on place.cohort = answer.cohort ${grouped ? 'group by all' : ''})
      ${[...answers, ...(score === null ? [] : [scoreQuery(items, score)])].join(' union all ')}`,
  }
}

function scoreQuery(items: readonly string[], { items: scored, whole }: ScoredCriterion): string {
  const of = (pick: (column: string, item: ScoredCriterion['items'][number]) => string): string => scored.map((item) => pick(`v${items.indexOf(item.name) + 1}`, item)).join(' + ')
  const points = of((column, item) => `case ${column} ${[...item.points].map(([value, point]) => `when ${text(value)} then ${point}`).join(' ')} else 0 end`)
  const answered = of((column, item) => `case when ${column} in (${[...item.points.keys()].map(text).join(', ')}) then 1 else 0 end`)
  const away = of((column, item) => (item.notApplicable.length === 0 ? '0' : `case when ${column} in (${item.notApplicable.map(text).join(', ')}) then 1 else 0 end`))
  return `select class, null, null, (points // gcd(points, best))::int, (best // gcd(points, best))::int, sum(n)::int
    from (select class, n, points, answered * ${whole} as best, answered, ${scored.length} - away as applicable
      from (select class, n, ${points} as points, ${answered} as answered, ${away} as away from profile))
    where answered > 0 and 2 * answered >= applicable group by all`
}

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}
