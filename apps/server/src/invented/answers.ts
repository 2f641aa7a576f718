import type { Answers, Codebook, Item, Scale } from '@leidraadspiegel/schema'
import { normal, pick, type Random } from './random.ts'

const betweenPeople = 10
const betweenItems = 15
const missingRates = { 'dont-know': 0.05, 'not-applicable': 0.03, skipped: 0.02 } as const

export interface Choices {
  /** Question name to the values it offers; a question that is not here is not asked. */
  readonly [question: string]: readonly (string | number)[]
}

/**
 * One invented response: a person is drawn around the true means, every item around the person. Free text stays empty.
 * `mean` gives the true mean (0–100) of a criterion; `choices` are the closed questions that this form of the survey asks.
 */
export function inventAnswers(codebook: Codebook, choices: Choices, mean: (criterion: string) => number, random: Random): Answers {
  const person = normal(random) * betweenPeople
  const answers: Answers = {}
  for (const [question, values] of Object.entries(choices)) {
    const entry = codebook.questions[question]
    if (entry === undefined || entry.kind === 'open') continue
    if (!('scale' in entry)) {
      const value = pick(random, values.length > 1 ? values.slice(0, -1) : values)
      answers[question] = entry.kind === 'choice' ? [value] : value
      continue
    }
    const value = inventItem(entry, codebook.scales[entry.scale], person, mean, random)
    if (value !== null && values.includes(value)) answers[question] = value
  }
  return answers
}

function inventItem(item: Item, scale: Scale | undefined, person: number, mean: (criterion: string) => number, random: Random): number | string | null {
  if (scale === undefined) return null
  if (random() < 0.02) return null
  const missing = scale.missing.find((code) => code.meaning in missingRates && random() < missingRates[code.meaning as keyof typeof missingRates])
  if (missing !== undefined) return missing.value
  const score = mean(item.criterion ?? '') + person + normal(random) * betweenItems
  const step = Math.round((Math.min(100, Math.max(0, score)) / 100) * (scale.points.length - 1))
  return scale.points[step]?.value ?? null
}
