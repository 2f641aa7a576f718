import type { Connection } from '@leidraadspiegel/database'
import type { ChoiceBase, ChoiceRow, Codebook } from '@leidraadspiegel/schema'
import type { CodedAnswers } from './coded-answers.ts'
import { countAnswers } from './count-answers.ts'
import { classNames, intoClasses, type ClassOf } from './into-classes.ts'

export interface ChoiceCounts {
  choices: ChoiceRow[]
  choiceBases: ChoiceBase[]
}

interface Counted {
  cohort: string
  value: string
  n: number
}

/** What fewer people say about themselves is told together. */
const fewestAlike = 5

const otherValue = 'other'

/**
 * How many people of every class chose each option of a multiple choice, or said something about themselves; without the questions nobody
 * answered. In the order of the questions, the classes and the values.
 */
export async function countChoices(connection: Connection, name: string, coded: CodedAnswers, { codebook, asked, classes }: { codebook: Codebook; asked: readonly string[]; classes: ClassOf }): Promise<ChoiceCounts> {
  const found: ChoiceCounts = { choices: [], choiceBases: [] }
  for (const item of asked) {
    const kind = codebook.questions[item]?.kind
    if (kind !== 'choice' && kind !== 'context') continue
    const { answered, chosen } = kind === 'choice' ? await ofLists(connection, name, item) : await ofCodes(connection, coded, item)
    const [bases, values] = [intoClasses(answered, classes), intoClasses(chosen, classes)]
    for (const each of classNames(classes)) {
      const n = bases.filter((row) => row.class === each).reduce((sum, row) => sum + row.n, 0)
      if (n === 0) continue
      const own = values.filter((row) => row.class === each).map(({ value, n }) => ({ value, n }))
      found.choiceBases.push({ class: each, item, n })
      found.choices.push(...(kind === 'context' ? together(own) : own).map(({ value, n }) => ({ class: each, item, value, n })).sort((a, b) => (a.value < b.value ? -1 : 1)))
    }
  }
  return found
}

async function ofCodes(connection: Connection, coded: CodedAnswers, item: string): Promise<{ answered: Counted[]; chosen: Counted[] }> {
  const counts = (await countAnswers(connection, coded, item)).flatMap(({ cohort, value, n }) => (value === null ? [] : [{ cohort, value, n }]))
  return { answered: counts, chosen: counts }
}

/** Lists stay in the JSON of a response; nothing in them is read but the options. */
async function ofLists(connection: Connection, name: string, item: string): Promise<{ answered: Counted[]; chosen: Counted[] }> {
  const given = `select cohort, json_extract(answers, $1)::varchar[] as given from ${name}.response where json_type(answers, $1) = 'ARRAY'`
  return {
    chosen: await connection.all<Counted>(`select cohort, value, count(*)::int as n from (select cohort, unnest(list_distinct(given)) as value from (${given})) group by all`, [pointer(item)]),
    answered: await connection.all<Counted>(`select cohort, '' as value, count(*)::int as n from (${given}) where len(given) > 0 group by all`, [pointer(item)]),
  }
}

const pointer = (item: string): string => `/${item.replaceAll('~', '~0').replaceAll('/', '~1')}`

/** Rows below five people become one; when that one stays too small it takes the smallest other row with it. */
function together(rows: readonly Omit<Counted, 'cohort'>[]): Omit<Counted, 'cohort'>[] {
  const bySize = [...rows].sort((a, b) => a.n - b.n || (a.value < b.value ? -1 : 1))
  const small = bySize.filter(({ n }) => n < fewestAlike)
  if (small.length === 0) return bySize
  const rest = bySize.slice(small.length)
  while (totalOf(small) < fewestAlike && rest.length > 0) small.push(rest.shift()!)
  return [...rest, { value: otherValue, n: totalOf(small) }]
}

const totalOf = (rows: readonly { n: number }[]): number => rows.reduce((sum, { n }) => sum + n, 0)
