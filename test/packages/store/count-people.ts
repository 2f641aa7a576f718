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
  return store.counts.tables(fieldwork.id, { classes, codebook: book, form: 'full', asked, detail })
}
