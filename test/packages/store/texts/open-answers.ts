import type { Answers, BoxResponse, Role } from '@leidraadspiegel/schema'
import type { Store, TextsInput } from '@leidraadspiegel/store'
import { fieldworkIn, publication, response, type Opened, type StoreFolder } from '../store-folder.ts'

export interface Measured extends Opened {
  id: string
  input: TextsInput
  responses: BoxResponse[]
}

/** A closed fieldwork with these answers, a list for each organisation; `open` are its open questions. */
export async function closedWith(store: Store, answers: readonly (readonly Answers[])[], { role = 'professional', open = ['pro-o1'], minimum }: { role?: Role; open?: string[]; minimum?: number } = {}): Promise<Measured> {
  const opened = await fieldworkIn(store, { role, organisations: answers.length })
  if (minimum !== undefined) await store.cohorts.update(opened.cohorts[0]!.id, { minimum })
  const responses = opened.organisations.flatMap(({ id }, index) => answers[index]!.map((each) => response(opened.cohorts.find(({ organisation }) => organisation === id)!.id, each)))
  for (const each of responses) await store.box.submit(opened.fieldwork.id, each)
  await store.fieldworks.close(opened.fieldwork.id)
  return { ...opened, id: opened.fieldwork.id, input: { questions: open, organisations: opened.organisations.map(({ id }) => id) }, responses }
}

/** The same, published today or on another day. */
export async function publishedWith(folder: StoreFolder, ...rest: Parameters<typeof closedWith> extends [Store, ...infer R] ? R : never): Promise<Measured> {
  const measured = await closedWith(folder.store, ...rest)
  await folder.store.publications.add(publication(measured, { publishedOn: '2999-01-31' }), measured.input)
  return measured
}

/** So many responses with a text each. */
export const saying = (texts: readonly string[], question = 'pro-o1'): Answers[] => texts.map((text) => ({ 'pro-01': 4, [question]: text }))

export const numbered = (count: number, word = 'zin'): string[] => Array.from({ length: count }, (_, index) => `${word} ${index}`)
