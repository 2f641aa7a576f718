import type { Answers, Codebook, DistributionRow, ScoreRow } from '@leidraadspiegel/schema'

/** The definition of a person's score (statistics.md 1d), one person at a time: null when fewer than half of the applicable items are answered. */
export function personScore(book: Codebook, criterion: string, asked: readonly string[], answers: Answers): number | null {
  const scores: number[] = []
  let applicable = 0
  for (const name of asked) {
    const question = book.questions[name]!
    if (question.kind !== 'item' || question.criterion !== criterion || question.sensitive) continue
    const scale = book.scales[question.scale]!
    if (!scale.scored) continue
    const points = scale.points.map(({ value }) => value)
    const [least, most] = [Math.min(...points), Math.max(...points)]
    const given = answers[name]
    const meaning = [...scale.missing, ...(question.extra ?? [])].find(({ value }) => value === given)?.meaning
    if (meaning === 'not-applicable') continue
    applicable += 1
    if (meaning === 'lowest' || (meaning === 'dont-know' && question.dontKnow === 'lowest')) scores.push(0)
    if (typeof given === 'number') scores.push((100 * (given - least)) / (most - least))
  }
  if (scores.length === 0 || scores.length < Math.ceil(applicable / 2)) return null
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}

/** Both tables counted by hand. Scores are rounded, because a mean of doubles is not a fraction. */
export function countedByHand(book: Codebook, asked: readonly string[], people: readonly { class: string; answers: Answers }[], detail: number) {
  const distribution = new Map<string, number>()
  const scores = new Map<string, number>()
  const criteria = new Set(asked.flatMap((name) => ('criterion' in book.questions[name]! ? [book.questions[name].criterion ?? ''] : [])))
  for (const { class: of, answers } of people) {
    const coarse = people.filter((other) => other.class === of).length < detail
    for (const name of asked) {
      const question = book.questions[name]!
      if (question.kind !== 'item' && question.kind !== 'fact') continue
      const given = answers[name]
      const side = book.scales[question.scale]!.favourable.includes(given as number) ? 'favourable' : 'unfavourable'
      const isSkipped = [...book.scales[question.scale]!.missing, ...(question.extra ?? [])].some(({ value, meaning }) => value === given && meaning === 'skipped')
      add(distribution, of, name, typeof given === 'number' && coarse ? side : String(isSkipped ? 'skipped' : (given ?? 'skipped')))
    }
    for (const criterion of criteria) {
      const score = personScore(book, criterion, asked, answers)
      if (score !== null) add(scores, of, criterion, score.toFixed(6))
    }
  }
  return { distribution: Object.fromEntries(distribution), scores: Object.fromEntries(scores) }
}

export function asCounted(tables: { distribution: readonly DistributionRow[]; scores: readonly ScoreRow[] }) {
  return {
    distribution: Object.fromEntries(tables.distribution.map(({ class: of, item, value, n }) => [JSON.stringify([of, item, value]), n])),
    scores: Object.fromEntries(tables.scores.map(({ class: of, criterion, numerator, denominator, n }) => [JSON.stringify([of, criterion, ((100 * numerator) / denominator).toFixed(6)]), n])),
  }
}

function add(table: Map<string, number>, ...key: unknown[]): void {
  table.set(JSON.stringify(key), (table.get(JSON.stringify(key)) ?? 0) + 1)
}
