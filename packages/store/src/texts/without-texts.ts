import type { Connection } from '@leidraadspiegel/database'
import { markOfResponse } from '../withdrawn-marks.ts'
import type { Source } from '../write-answers.ts'

/** Which questions are meant in which cohort. */
export type CohortTexts = ReadonlyMap<string, readonly string[]>

/** Does the answers file `name` hold an answer to one of these questions, of somebody in that cohort? */
export async function holdsTexts(connection: Connection, name: string, texts: CohortTexts): Promise<boolean> {
  const found = await connection.all(
    `select 1 from ${name}.response join (select unnest($1::varchar[]) as cohort, unnest($2::varchar[]) as question) as meant using (cohort)
       where list_contains(json_keys(answers), question) limit 1`,
    pairsOf(texts),
  )
  return found.length > 0
}

/** The responses of the answers file `name` without those answers; what withdraws them no longer resembles what withdraws the texts. */
export function withoutTexts(name: string, texts: CohortTexts): Source {
  const patches = [...texts.values()].map((questions) => JSON.stringify(Object.fromEntries(questions.map((question) => [question, null]))))
  return {
    sql: `select id, cohort, survey, version, ${markOfResponse('withdrawal_hash')} as withdrawal_hash, case when patch is null then answers else json_merge_patch(answers, patch::json) end as answers
      from ${name}.response left join (select unnest($1::varchar[]) as cohort, unnest($2::varchar[]) as patch) as patched using (cohort)`,
    parameters: [[...texts.keys()], patches],
  }
}

function pairsOf(texts: CohortTexts): [string[], string[]] {
  const pairs = [...texts].flatMap(([cohort, questions]) => questions.map((question): [string, string] => [cohort, question]))
  return [pairs.map(([cohort]) => cohort), pairs.map(([, question]) => question)]
}
