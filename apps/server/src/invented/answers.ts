import type { Answers, Codebook, Item, Scale } from '@leidraadspiegel/schema'
import { normal, pick, type Random } from './random.ts'

const betweenPeople = 10
const betweenItems = 15
const secondOption = 0.7
const missingRates = { 'dont-know': 0.05, 'not-applicable': 0.03, skipped: 0.02 } as const

export interface Choices {
  /** Question name to the values it offers; a question that is not here is not asked. */
  readonly [question: string]: readonly (string | number)[]
}

export interface Truth {
  /** The true mean (0–100) of an item. */
  mean(item: Item): number
  /** How often an option of a multiple choice is named, beside the others; null when all are named alike. */
  weights(question: string): Readonly<Record<string, number>> | null
}

/**
 * One invented response: a person is drawn around the true means, every item around the person. Free text is written elsewhere, and nobody says
 * that the questionnaire is not for him. `choices` are the closed questions that this form of the survey asks.
 */
export function inventAnswers(codebook: Codebook, choices: Choices, truth: Truth, random: Random): Answers {
  const person = normal(random) * betweenPeople
  const answers: Answers = {}
  for (const [question, values] of Object.entries(choices)) {
    const entry = codebook.questions[question]
    if (entry === undefined || entry.kind === 'open') continue
    if (!('scale' in entry)) {
      const weights = truth.weights(question)
      if (entry.kind === 'choice' && weights !== null) answers[question] = pickTwo(values, weights, random)
      else {
        const value = pick(random, values.length > 1 ? values.slice(0, -1) : values)
        answers[question] = entry.kind === 'choice' ? [value] : value
      }
      continue
    }
    const value = inventItem(entry, codebook.scales[entry.scale], person, truth, random)
    if (value !== null && values.includes(value)) answers[question] = value
  }
  return answers
}

function inventItem(item: Item, scale: Scale | undefined, person: number, truth: Truth, random: Random): number | string | null {
  if (scale === undefined) return null
  if (random() < 0.02) return null
  const missing = scale.missing.find((code) => code.meaning in missingRates && random() < missingRates[code.meaning as keyof typeof missingRates])
  if (missing !== undefined) return missing.value
  const score = truth.mean(item) + person + normal(random) * betweenItems
  const step = Math.round((Math.min(100, Math.max(0, score)) / 100) * (scale.points.length - 1))
  return scale.points[step]?.value ?? null
}

/** One option or two different ones, in the order in which they are asked. */
function pickTwo(values: readonly (string | number)[], weights: Readonly<Record<string, number>>, random: Random): (string | number)[] {
  const first = pickWeighted(values, weights, random)
  if (random() > secondOption) return [first]
  const second = pickWeighted(values.filter((value) => value !== first), weights, random)
  return values.filter((value) => value === first || value === second)
}

function pickWeighted(values: readonly (string | number)[], weights: Readonly<Record<string, number>>, random: Random): string | number {
  const weightOf = (value: string | number): number => weights[value] ?? 0
  let left = random() * values.reduce<number>((sum, value) => sum + weightOf(value), 0)
  return values.find((value) => (left -= weightOf(value)) < 0) ?? pick(random, values)
}
