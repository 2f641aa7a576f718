import { longestOwnOption, ownOptions, type OwnQuestion } from '@leidraadspiegel/schema'

/** The own questions of one role, as they are written. */
export interface Asked {
  questions: OwnQuestion[]
}

export const emptyQuestion: OwnQuestion = { type: 'agreement', text: '', sensitive: false }

/** The same question answered in another way; answers of one's own begin empty. */
export function ofType({ text, sensitive }: OwnQuestion, type: OwnQuestion['type']): OwnQuestion {
  return type === 'choice' ? { type, text, sensitive, options: ['', ''] } : { type, text, sensitive }
}

export const optionsIn = (lines: string): string[] => lines.split('\n')

/** Can the server look at it? */
export function areOptions(options: readonly string[]): boolean {
  const said = options.filter((option) => option.trim() !== '')
  return said.length === options.length && said.length >= ownOptions.fewest && said.length <= ownOptions.most && said.every(({ length }) => length <= longestOwnOption)
}

export const isWhole = (question: OwnQuestion): boolean => question.text.trim() !== '' && (question.type !== 'choice' || areOptions(question.options))

/** The list with two neighbours changed about. */
export function swapped<Each>(list: readonly Each[], index: number, other: number): Each[] {
  const [one, two] = [list[index], list[other]]
  return one === undefined || two === undefined ? [...list] : list.with(index, two).with(other, one)
}
