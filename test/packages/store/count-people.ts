import type { Answers, Codebook } from '@leidraadspiegel/schema'
import type { CountTables, Store } from '@leidraadspiegel/store'
import { fieldworkIn, response } from './store-folder.ts'

export interface Person {
  /** Number of the organisation, from 0. */
  organisation: number
  answers: Answers
}

export interface CountOptions {
  organisations?: number
  asked?: readonly string[]
  detail?: number
  /** Every organisation is a class unless told otherwise; null leaves it out. */
  classOf?(organisation: number): string | null
}

export function peopleOf(organisation: number, ...answers: Answers[]): Person[] {
  return answers.map((each) => ({ organisation, answers: each }))
}

/** Closes a fieldwork in which these people answered, and counts it. */
export async function countPeople(store: Store, book: Codebook, people: readonly Person[], options: CountOptions = {}): Promise<CountTables> {
  const { organisations = 2, asked = Object.keys(book.questions), detail = 5, classOf = (organisation) => `c${organisation + 1}` } = options
  const { fieldwork, cohorts } = await fieldworkIn(store, { organisations })
  await Promise.all(people.map(({ organisation, answers }) => store.box.submit(fieldwork.id, response(cohorts[organisation]!.id, answers))))
  await store.fieldworks.close(fieldwork.id)
  const classes = cohorts.flatMap(({ id }, index) => {
    const name = classOf(index)
    return name === null ? [] : [{ cohort: id, class: name }]
  })
  const sizeOf = (cohort: string): number => people.filter(({ organisation }) => classOf(organisation) === classes.find((each) => each.cohort === cohort)?.class).length
  const inFull = classes.filter(({ cohort }) => sizeOf(cohort) >= detail)
  const tables = await store.counts.tables(fieldwork.id, { classes, detailClasses: inFull.map((each) => ({ ...each, class: `${full}${each.class}` })), codebook: book, form: 'full', asked })
  return mostDetailed(tables, new Set(inFull.map((each) => each.class)))
}

const full = 'full-'

/** The answers of every class once: in full where that was asked for, else by side; in the order of the classes. */
function mostDetailed(tables: CountTables, inFull: ReadonlySet<string>): CountTables {
  const detailed = tables.distribution.filter((row) => row.class.startsWith(full)).map((row) => ({ ...row, class: row.class.slice(full.length) }))
  const order = [...new Set(tables.distribution.map((row) => row.class))].filter((name) => !name.startsWith(full))
  const distribution = order.flatMap((name) => (inFull.has(name) ? detailed : tables.distribution).filter((row) => row.class === name))
  return { ...tables, distribution }
}
