import type { Connection } from '@leidraadspiegel/database'
import type { ChoiceBase, ChoiceRow, Codebook } from '@leidraadspiegel/schema'
import type { CodedAnswers } from './coded-answers.ts'
import { countAnswers } from './count-answers.ts'

export interface ChoiceCounts {
  choices: ChoiceRow[]
  choiceBases: ChoiceBase[]
}

interface Counted {
  class: string
  value: string
  n: number
}

/** What fewer people say about themselves is told together. */
const fewestAlike = 5

const otherValue = 'other'

/**
 * How many people of every class with at least `detail` people chose each option of a multiple choice, or said something about
 * themselves; without the questions nobody answered. In the order of the classes, the questions and the values.
 */
export async function countChoices(connection: Connection, name: string, coded: CodedAnswers, { codebook, asked, classes }: { codebook: Codebook; asked: readonly string[]; classes: readonly string[] }): Promise<ChoiceCounts> {
  const found: ChoiceCounts = { choices: [], choiceBases: [] }
  for (const item of asked) {
    const kind = codebook.questions[item]?.kind
    if (kind !== 'choice' && kind !== 'context') continue
    const { answered, values } = kind === 'choice' ? await ofLists(connection, name, coded, item) : await ofCodes(connection, coded, item)
    for (const each of classes) {
      const n = answered.filter((row) => row.class === each).reduce((sum, row) => sum + row.n, 0)
      if (n === 0) continue
      const own = values.filter((row) => row.class === each)
      found.choiceBases.push({ class: each, item, n })
      found.choices.push(...(kind === 'context' ? together(own) : own).map(({ value, n }) => ({ class: each, item, value, n })).sort((a, b) => (a.value < b.value ? -1 : 1)))
    }
  }
  return found
}

async function ofCodes(connection: Connection, coded: CodedAnswers, item: string): Promise<{ answered: Counted[]; values: Counted[] }> {
  const counts = (await countAnswers(connection, coded, item)).flatMap(({ class: name, value, n }) => (value === null ? [] : [{ class: name, value, n }]))
  return { answered: counts, values: counts }
}

/** Lists stay in the JSON of a response; nothing in them is read but the options. */
async function ofLists(connection: Connection, name: string, coded: CodedAnswers, item: string): Promise<{ answered: Counted[]; values: Counted[] }> {
  const given = `select cohort, json_extract(answers, $2)::varchar[] as given from ${name}.response where json_type(answers, $2) = 'ARRAY'`
  const values = await connection.all<Counted>(coded.countOver(`select cohort, unnest(list_distinct(given)) as counted from (${given})`), [coded.cohorts, pointer(item)])
  const answered = await connection.all<Counted>(coded.countOver(`select cohort, '' as counted from (${given}) where len(given) > 0`), [coded.cohorts, pointer(item)])
  return { answered, values }
}

const pointer = (item: string): string => `/${item.replaceAll('~', '~0').replaceAll('/', '~1')}`

/** Rows below five people become one; when that one stays too small it takes the smallest other row with it. */
function together(rows: readonly Counted[]): Counted[] {
  const bySize = [...rows].sort((a, b) => a.n - b.n || (a.value < b.value ? -1 : 1))
  const small = bySize.filter(({ n }) => n < fewestAlike)
  if (small.length === 0) return bySize
  const rest = bySize.slice(small.length)
  const total = (part: readonly Counted[]): number => part.reduce((sum, { n }) => sum + n, 0)
  while (total(small) < fewestAlike && rest.length > 0) small.push(rest.shift()!)
  return [...rest, { class: small[0]!.class, value: otherValue, n: total(small) }]
}
