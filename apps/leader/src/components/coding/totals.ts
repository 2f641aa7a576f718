import type { CodedQuestion } from '../../coded-query.ts'

export interface CodeTotals {
  organisation: string
  name: string
  wave: CodedQuestion['wave']
  /** Texts that were coded. */
  n: number
  codes: { code: string; texts: number; one: number }[]
  /** Did two people code some of them? */
  two: boolean
  questions: CodedQuestion[]
}

/** What the texts of one organisation in one wave are about, over all its questions, the newest wave first. */
export function totalsOf(questions: readonly CodedQuestion[]): CodeTotals[] {
  const keys = [...new Set(questions.filter(({ coders }) => coders.length > 0).map(keyOf))]
  return keys
    .map((key) => totalOf(questions.filter((question) => keyOf(question) === key)))
    .toSorted((a, b) => b.wave.number - a.wave.number || a.name.localeCompare(b.name, 'nl'))
}

const keyOf = ({ organisation, wave }: CodedQuestion): string => `${wave.number} ${organisation}`

function totalOf(all: readonly CodedQuestion[]): CodeTotals {
  const questions = all.filter(({ coders }) => coders.length > 0)
  const { organisation, name, wave } = questions[0]!
  const counts = questions.flatMap(({ counted }) => counted.codes)
  const codes = [...new Set(counts.map(({ code }) => code))].map((code) => {
    const own = counts.filter((each) => each.code === code)
    return { code, texts: own.reduce((sum, { texts }) => sum + texts, 0), one: own.reduce((sum, { one }) => sum + one, 0) }
  })
  return { organisation, name, wave, n: questions.reduce((sum, { counted }) => sum + counted.n, 0), codes, two: questions.some(({ coders }) => coders.length > 1), questions }
}
