import type { Connection } from '@leidraadspiegel/database'

/** A query over columns `id, cohort, survey, version, withdrawal_hash, answers`. */
export interface Source {
  sql: string
  parameters: readonly unknown[]
}

/** In the `answer` table: nothing was answered; something that is no code was answered. Codes count from 1. */
export const noAnswer = 0
export const otherAnswer = 255

/** A question with more different answers is not on a scale; all its answers are `otherAnswer`. */
const mostCodes = 250

/** Answers that a codebook gives a meaning: whole numbers and kebab-case words. Texts and lists stay in the JSON. */
const code = '^-?[a-z0-9]+(-[a-z0-9]+)*$'
const longestCode = 80

/** Fills the empty answers file `name` from a source, sorted by id, and derives the wide `answer` table with its codes. */
export async function writeAnswers(connection: Connection, name: string, source: Source): Promise<void> {
  await connection.run(`insert into ${name}.response select id, cohort, survey, version, withdrawal_hash, answers from (${source.sql}) order by id`, source.parameters)
  const questions = (await connection.all<{ name: string }>(`select distinct unnest(json_keys(answers)) as name from ${name}.response order by name`)).map((row) => row.name)
  const given = `json_extract_string(answers, ${pointers(questions)})`
  if (questions.length > 0) {
    await connection.run(`insert into ${name}.question select unnest(range(1, $1 + 1)), unnest($2::varchar[])`, [questions.length, questions])
    await connection.run(
      `insert into ${name}.code
         select place, row_number() over (partition by place order by value), value
         from (select place, value from (select unnest(range(1, $1 + 1)) as place, unnest(${given}) as value from ${name}.response)
           where length(value) <= ${longestCode} group by place, value having regexp_matches(value, $2) qualify count(*) over (partition by place) <= ${mostCodes})`,
      [questions.length, code],
    )
  }
  await connection.run(`insert into ${name}.cohort select row_number() over (order by cohort), cohort from (select distinct cohort from ${name}.response)`)
  await connection.run(`insert into ${name}.survey select row_number() over (order by survey, version), survey, version from (select distinct survey, version from ${name}.response)`)
  const surveys = await connection.all<{ id: string }>(`select name || ' ' || version as id from ${name}.survey order by code`)
  const cohorts = await connection.all<{ id: string }>(`select id from ${name}.cohort order by code`)
  const columns = [`list_position(${list(cohorts.map(({ id }) => id))}, cohort)::usmallint as cohort`, `list_position(${list(surveys.map(({ id }) => id))}, survey || ' ' || version)::utinyint as survey`, ...(await columnsOf(connection, name, questions.length))]
  await connection.run(`create table ${name}.answer as select ${columns.join(', ')} from (select cohort, survey, version, ${given} as given from ${name}.response)`)
}

async function columnsOf(connection: Connection, name: string, questions: number): Promise<string[]> {
  const codes = await connection.all<{ place: number; value: string }>(`select place, value from ${name}.code order by place, code`)
  return Array.from({ length: questions }, (_, index) => {
    const own = codes.filter(({ place }) => place === index + 1).map(({ value }) => value)
    return `(case when given[${index + 1}] is null then ${noAnswer} else coalesce(list_position(${list(own)}, given[${index + 1}]), ${otherAnswer}) end)::utinyint as q${index + 1}`
  })
}

/** JSON pointers as a list; a name is written as a text of SQL, because these paths must be constants. */
function pointers(names: readonly string[]): string {
  return list(names.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`))
}

function list(texts: readonly string[]): string {
  return `[${texts.map((text) => `'${text.replaceAll("'", "''")}'`).join(', ')}]::varchar[]`
}
