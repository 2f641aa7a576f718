import { randomBytes } from 'node:crypto'
import type { Connection } from '@leidraadspiegel/database'
import { markOfText } from '../withdrawn-marks.ts'

/** A cohort whose texts count for an organisation, which needs at least `minimum` texts to a question. */
export interface Gathered {
  cohort: string
  organisation: string
  minimum: number
}

export interface TextGroup {
  organisation: string
  question: string
  n: number
}

/**
 * Copies the open answers of the answers file `answers` to the empty file `name`: only of groups that are large enough, and only what has a
 * letter in it. Every text gets an id of its own, made with a secret that nobody keeps, and stands in the order of those ids.
 */
export async function gatherTexts(connection: Connection, name: string, answers: string, { cohorts, questions }: { cohorts: readonly Gathered[]; questions: readonly string[] }): Promise<void> {
  const given = questions.map((_, index) => `select id, cohort, withdrawal_hash, $${index * 2 + 5}::varchar as question, json_extract_string(answers, $${index * 2 + 6}) as body from ${answers}.response`)
  await connection.run(
    `insert into ${name}.text
       select id, organisation, question, body, null, withdrawal
         from (select substr(sha256($1 || id::varchar || question), 1, 32) as id, organisation, minimum, question, body, ${markOfText('withdrawal_hash', 'question')} as withdrawal
                 from (${given.join(' union all ')}) as given
                 join (select unnest($2::varchar[]) as cohort, unnest($3::varchar[]) as organisation, unnest($4::integer[]) as minimum) as gathered using (cohort)
                where regexp_matches(body, '\\p{L}')
               qualify count(*) over (partition by organisation, question) >= minimum)
        order by id`,
    [randomBytes(32).toString('hex'), cohorts.map(({ cohort }) => cohort), cohorts.map(({ organisation }) => organisation), cohorts.map(({ minimum }) => minimum), ...questions.flatMap((question) => [question, pointer(question)])],
  )
}

const pointer = (question: string): string => `/${question.replaceAll('~', '~0').replaceAll('/', '~1')}`

/** How many texts the file `name` holds, by organisation and question. */
export function groupsIn(connection: Connection, name: string): Promise<TextGroup[]> {
  return connection.all<TextGroup>(`select organisation, question, count(*)::int as n from ${name}.text group by all order by all`)
}
