import type { Codebook, Item, MissingCode, Scale } from '@leidraadspiegel/schema'

/** An item or fact of a codebook with its scale. */
export interface ScaledQuestion {
  name: string
  question: Item
  scale: Scale
  /** Answers outside the scale: those of the scale, then those of the question itself. */
  missing: readonly MissingCode[]
}

/** What the answers to one item count for in a person's score, as text to points out of `whole`. */
export interface ScoredItem {
  name: string
  points: ReadonlyMap<string, number>
  notApplicable: readonly string[]
}

export interface ScoredCriterion {
  criterion: string
  /** Points of the best answer: the least common multiple of the ranges of its items, so that all points are whole. */
  whole: number
  items: readonly ScoredItem[]
}

/** The items and facts among the asked questions. Throws on a question that the codebook does not know. */
export function scaledQuestions(codebook: Codebook, asked: readonly string[]): ScaledQuestion[] {
  return [...new Set(asked)].flatMap((name) => {
    const question = codebook.questions[name]
    if (question === undefined) throw new RangeError(`question ${name} is not in the codebook of ${codebook.survey} v${codebook.version}`)
    if (question.kind !== 'item' && question.kind !== 'fact') return []
    const scale = codebook.scales[question.scale]
    if (scale === undefined) throw new RangeError(`scale ${question.scale} of ${name} is not in the codebook of ${codebook.survey} v${codebook.version}`)
    return [{ name, question, scale, missing: [...scale.missing, ...(question.extra ?? [])] }]
  })
}

/** 'Weet ik niet' as the codebook plans it, or the other way: lowest where it was missing and missing where it was lowest. */
export type Unknowns = 'as-planned' | 'the-other-way'

/** Which items make up which score: facts, unscored scales and sensitive questions stay outside; in the order in which they are asked. */
export function scoredCriteria(questions: readonly ScaledQuestion[], unknowns: Unknowns = 'as-planned'): ScoredCriterion[] {
  const perCriterion = new Map<string, ScaledQuestion[]>()
  for (const each of questions) {
    const { kind, criterion, sensitive } = each.question
    if (kind === 'item' && criterion !== null && each.scale.scored && !sensitive) perCriterion.set(criterion, [...(perCriterion.get(criterion) ?? []), each])
  }
  return [...perCriterion].map(([criterion, items]) => {
    const whole = items.map(({ scale }) => rangeOf(scale).range).reduce(leastCommonMultiple)
    return { criterion, whole, items: items.map((item) => scoredItem(item, whole, unknowns)) }
  })
}

function scoredItem({ name, question, scale, missing }: ScaledQuestion, whole: number, unknowns: Unknowns): ScoredItem {
  const { least, range } = rangeOf(scale)
  const points = new Map(scale.points.map(({ value }) => [String(value), ((value - least) * whole) / range]))
  const unknownIsLowest = (question.dontKnow === 'lowest') === (unknowns === 'as-planned')
  for (const { value, meaning } of missing) if (meaning === 'lowest' || (meaning === 'dont-know' && unknownIsLowest)) points.set(value, 0)
  return { name, points, notApplicable: missing.filter(({ meaning }) => meaning === 'not-applicable').map(({ value }) => value) }
}

function rangeOf(scale: Scale): { least: number; range: number } {
  const values = scale.points.map(({ value }) => value)
  const least = Math.min(...values)
  const range = Math.max(...values) - least
  if (range <= 0) throw new RangeError('a scored scale needs two different points')
  return { least, range }
}

function leastCommonMultiple(a: number, b: number): number {
  return (a / greatestCommonDivisor(a, b)) * b
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}
