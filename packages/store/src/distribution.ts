import type { DistributionRow } from '@leidraadspiegel/schema'
import type { ScaledQuestion } from './scoring.ts'

export interface AnswerCount {
  class: string
  item: string
  /** Null: the person gave no answer, or was not asked. */
  value: string | null
  n: number
}

const noAnswer = 'skipped'

/**
 * The published form of the answers of every class: points and missing codes as text; no answer, skipped and not asked all as `skipped`, so
 * that nobody sees who was asked what, and the rows of an item add up to the class. When `coarse`, points are shown only as `favourable` or `unfavourable`, or as
 * `answered` when its scale has no favourable side. In the order of the classes, the questions and the scale. Throws when an answer lies
 * outside the scale of the codebook.
 */
export function distributionOf(counts: readonly AnswerCount[], questions: readonly ScaledQuestion[], classes: readonly string[], coarse: boolean): DistributionRow[] {
  const perItem = new Map<string, AnswerCount[]>()
  for (const count of counts) {
    const key = JSON.stringify([count.class, count.item])
    const known = perItem.get(key)
    if (known === undefined) perItem.set(key, [count])
    else known.push(count)
  }
  return classes.flatMap((name) =>
    questions.flatMap((question) => {
      const own = perItem.get(JSON.stringify([name, question.name])) ?? []
      return rowsOf(name, question, own, coarse)
    }),
  )
}

function rowsOf(name: string, question: ScaledQuestion, counts: readonly AnswerCount[], coarse: boolean): DistributionRow[] {
  const known = new Map(question.scale.points.map(({ value }) => [String(value), coarse ? coarseValue(question, value) : String(value)]))
  for (const { value, meaning } of question.missing) known.set(value, meaning === 'skipped' ? noAnswer : value)
  known.set(noAnswer, noAnswer)

  const people = new Map<string, number>([...new Set(known.values())].map((value) => [value, 0]))
  for (const { value, n } of counts) {
    const shown = known.get(value ?? noAnswer)
    if (shown === undefined) throw new Error(`${question.name} has answers that are not on its scale in the codebook; nothing can be counted until the codebook fits`)
    people.set(shown, people.get(shown)! + n)
  }
  return [...people].filter(([, n]) => n > 0).map(([value, n]) => ({ class: name, item: question.name, value, n }))
}

function coarseValue({ scale }: ScaledQuestion, point: number): string {
  if (scale.favourable.length === 0) return 'answered'
  return scale.favourable.includes(point) ? 'favourable' : 'unfavourable'
}
