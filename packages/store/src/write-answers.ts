import type { Connection } from '@leidraadspiegel/database'

/** A query over columns `id, cohort, survey, version, withdrawal_hash, answers`. */
export interface Source {
  sql: string
  parameters: readonly unknown[]
}

/** Answers that a codebook gives a meaning: whole numbers and kebab-case words. Text and lists stay in the JSON and are `?` here. */
const code = '-?[a-z0-9]+(-[a-z0-9]+)*'

/** Fills the empty answers file `name` from a source, sorted by id, and derives the wide `answer` table. */
export async function writeAnswers(connection: Connection, name: string, source: Source): Promise<void> {
  await connection.run(`insert into ${name}.response select id, cohort, survey, version, withdrawal_hash, answers from (${source.sql}) order by id`, source.parameters)
  const asked = await connection.all<{ name: string }>(`select distinct unnest(json_keys(answers)) as name from ${name}.response order by name`)
  const names = asked.map(({ name }) => name)
  if (names.length > 0) await connection.run(`insert into ${name}.question select unnest(range(1, $1 + 1)), unnest($2::varchar[])`, [names.length, names])
  await connection.run(
    `create table ${name}.answer as
       select ${['cohort', ...names.map((_, index) => `codes[${index + 1}] as q${index + 1}`)].join(', ')}
       from (select cohort, list_transform(json_extract_string(answers, ${pointers(names)}),
               lambda given: case when given is null or regexp_full_match(given, '${code}') then given else '?' end) as codes
             from ${name}.response)`,
  )
}

/** JSON pointers as a list; a name is written as a text of SQL, because these paths must be constants. */
function pointers(names: readonly string[]): string {
  return `[${names.map((name) => `'/${name.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll("'", "''")}'`).join(', ')}]::varchar[]`
}
