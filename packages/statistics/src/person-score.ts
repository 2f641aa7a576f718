import { checkBetween, checkInteger, checkList, checkNumber } from './check.ts'
import { sum } from './moments.ts'
import { undefinedBecause, type Undefined } from './result.ts'

/** A number, not answered, 'don't know' or 'not applicable'. */
export type ItemAnswer = number | null | 'dk' | 'na'

export interface PersonScoreInput {
  /** One person's answers to the items of one criterion. */
  answers: readonly ItemAnswer[]
  /** Positions in `answers`, from 0, of items that are scored the other way round. */
  reversed?: readonly number[]
  min: number
  max: number
}

export interface AnswersOf {
  answered: number
  /** Half of the items that apply, rounded up. */
  needed: number
}

/** 0–100, or undefined with too few answers; either way with how many were given and needed. */
export type PersonScore = ({ status: 'ok'; score: number } & AnswersOf) | (Undefined & AnswersOf)

function checkAnswer(name: string, answer: ItemAnswer, min: number, max: number): void {
  if (answer !== null && answer !== 'dk' && answer !== 'na') checkBetween(name, answer, min, max)
}

/**
 * Score of one person on one criterion: mean of the answered items on a line from 0 (`min`) to 100 (`max`).
 * 'na' does not count as an item; undefined when fewer than half of the other items are answered.
 */
export function personScore({ answers, reversed = [], min, max }: PersonScoreInput): PersonScore {
  checkNumber('min', min)
  if (checkNumber('max', max) <= min) throw new RangeError(`max must be above min (${min}), got ${max}`)
  checkList('answers', answers).forEach((answer, i) => checkAnswer(`answers[${i}]`, answer, min, max))
  checkList('reversed', reversed).forEach((at, i) => checkBetween(`reversed[${i}]`, checkInteger(`reversed[${i}]`, at), 0, answers.length - 1))
  const steps = answers.flatMap((answer, i) => (typeof answer !== 'number' ? [] : [reversed.includes(i) ? max - answer : answer - min]))
  const answered = steps.length
  const needed = Math.ceil(answers.filter((answer) => answer !== 'na').length / 2)
  if (answered === 0 || answered < needed) return { ...undefinedBecause('too few answers'), answered, needed }
  return { status: 'ok', score: Math.min(100, (100 * sum(steps)) / (answered * (max - min))), answered, needed }
}
