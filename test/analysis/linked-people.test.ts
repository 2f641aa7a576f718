import { analyses } from '@leidraadspiegel/analysis'
import { compareScores, run, scoreOf, type ScoreCount, type ScorePairCount } from '@leidraadspiegel/pipeline'
import type { Answers, Row } from '@leidraadspiegel/schema'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { personScore } from './fixtures/counting.ts'
import { inputOf } from './fixtures/network.ts'
import { peopleOf, randomFrom } from './fixtures/people.ts'
import { publicationOf } from './fixtures/publications.ts'
import { criteria, wordingOf } from './fixtures/questionnaire.ts'

const wording = wordingOf('professional')
const random = randomFrom(31)
const then = peopleOf(wording, 22, { veiligheidsplan: 0.25 }, random)
const now = peopleOf(wording, 25, { veiligheidsplan: 0.75 }, random)

/** The first `linked` people of both waves are the same. */
function changeOf(linked: number, people: readonly (readonly Answers[])[] = [then, now]) {
  const [before, after] = [people[0]!, people[1]!]
  const publications = [
    publicationOf({ role: 'professional', wave: 1, attendance: [{ organisation: 'Aa', people: before }] }),
    publicationOf({ role: 'professional', wave: 2, attendance: [{ organisation: 'Aa', people: after, ...(linked > 0 && { before: { wave: 1, people: before.slice(0, linked) } }) }] }),
  ]
  return run(analyses['change-per-criterion'], inputOf({ publications, criteria, codebooks: [wording] }))
}

const rowOf = (rows: readonly Row[]): Row => rows.find(({ criterion }) => criterion === 'veiligheidsplan')!

const score = (answers: Answers | undefined): number | null => {
  const found = answers === undefined ? null : personScore(answers, 'veiligheidsplan', wording.codebook)
  return found === null ? null : found.numerator / found.denominator
}

describe('people who took part twice', () => {
  test('are counted in the table: up, the same and down', () => {
    const steps = then.slice(0, 14).flatMap((before, index) => {
      const [first, second] = [score(before), score(now[index])]
      return first === null || second === null ? [] : [Math.sign(second - first)]
    })
    const counted = (sign: number): number => steps.filter((step) => step === sign).length
    expect(rowOf(changeOf(14).rows)).toMatchObject({ linked: steps.length, better: counted(1), same: counted(0), worse: counted(-1) })
  })

  test('are told of behind a change that is named', () => {
    expect(changeOf(14).sentences[0]).toMatch(/punten\. Onder de 14 mensen die twee keer meededen: \d+ vooruit, \d+ gelijk, \d+ achteruit\.$/)
    expect(changeOf(0).sentences.join(' ')).not.toContain('twee keer meededen')
  })

  test('are not told of when they are too few, not even in the table', () => {
    const outcome = changeOf(4)
    expect(outcome.sentences.join(' ')).not.toContain('twee keer meededen')
    for (const row of outcome.rows) expect(row).toMatchObject({ linked: null, better: null, same: null, worse: null })
    expect(rowOf(changeOf(5).rows)).toMatchObject({ linked: 5 })
  })

  test('change nothing in the scores and the difference, only in what fits', () => {
    const [apart, together] = [rowOf(changeOf(0).rows), rowOf(changeOf(14).rows)]
    for (const cell of ['nThen', 'nNow', 'meanThen', 'meanNow', 'difference']) expect(together[cell]).toBeCloseTo(Number(apart[cell]), 9)
    expect(together['lower']).not.toBeCloseTo(Number(apart['lower']), 3)
  })
})

test('whoever is linked, the difference stays the same', () => {
  const fraction = fc.integer({ min: 0, max: 12 }).map((numerator) => ({ numerator, denominator: 12 }))
  const pair = fc.record({ before: fraction, after: fraction, n: fc.constant(1) })
  const single = fraction.map((one): ScoreCount => ({ ...one, n: 1 }))
  fc.assert(fc.property(fc.array(pair, { minLength: 2, maxLength: 12 }), fc.array(single, { maxLength: 6 }), fc.array(single, { maxLength: 6 }), (pairs, before, after) => {
    const waves = { before: [...before, ...pairs.map((one): ScoreCount => ({ ...one.before, n: 1 }))], after: [...after, ...pairs.map((one): ScoreCount => ({ ...one.after, n: 1 }))] }
    const [apart, together] = [compareScores({ ...waves, pairs: [] }), compareScores({ ...waves, pairs })]
    expect(together.difference).toBeCloseTo(apart.difference!, 9)
    expect(together.linked).toEqual(directions(pairs))
  }), { numRuns: 60 })
})

function directions(pairs: readonly ScorePairCount[]): Record<string, number> {
  const steps = pairs.map(({ before, after }) => scoreOf(after) - scoreOf(before))
  return { linked: steps.length, better: steps.filter((step) => step > 0).length, same: steps.filter((step) => step === 0).length, worse: steps.filter((step) => step < 0).length }
}
