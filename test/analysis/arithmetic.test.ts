import { analyses } from '@leidraadspiegel/analysis'
import { run } from '@leidraadspiegel/pipeline'
import { tQuantile } from '@leidraadspiegel/statistics'
import type { Answers, Row } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { inputOf } from './fixtures/network.ts'
import { personScore } from './fixtures/counting.ts'
import { peopleOf, randomFrom } from './fixtures/people.ts'
import { publicationOf } from './fixtures/publications.ts'
import { criteria, wordingOf } from './fixtures/questionnaire.ts'

/** The same figures from the people themselves, in plain TypeScript. */
const wording = wordingOf('professional')
const random = randomFrom(7)
const then = peopleOf(wording, 21, { veiligheidsplan: 0.4 }, random)
const now = peopleOf(wording, 26, { veiligheidsplan: 0.6 }, random)
const publications = [then, now].map((people, index) => publicationOf({ role: 'professional', wave: index + 1, attendance: [{ organisation: 'Aa', people, invited: 40 }] }))
const input = (criterion?: string) => inputOf({ publications, criteria, codebooks: [wording] }, { criterion })

const scoresOf = (people: readonly Answers[], criterion: string): number[] =>
  people.flatMap((answers) => {
    const found = personScore(answers, criterion, wording.codebook)
    return found === null ? [] : [(100 * found.numerator) / found.denominator]
  })
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const variance = (values: readonly number[]): number => values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / (values.length - 1)
const valued = (item: string): Answers[string][] => now.flatMap((answers) => (answers[item] === undefined ? [] : [answers[item]]))
const near = (cell: unknown, expected: number): void => expect(cell as number).toBeCloseTo(expected, 9)

describe('the figures are those of the people', () => {
  test('scores: mean, t interval and share below 50', () => {
    const { rows } = run(analyses['score-per-criterion'], input())
    expect(rows).toHaveLength(criteria.criteria.length)
    for (const row of rows) {
      const values = scoresOf(now, String(row['criterion']))
      const half = tQuantile(0.975, values.length - 1) * Math.sqrt(variance(values) / values.length)
      expect(row['n']).toBe(values.length)
      near(row['mean'], mean(values))
      near(row['lower'], mean(values) - half)
      near(row['upper'], mean(values) + half)
      near(row['low'], values.filter((value) => value < 50).length / values.length)
    }
  })

  test('change: both means, their difference and its Welch interval', () => {
    const { rows } = run(analyses['change-per-criterion'], input())
    expect(rows).toHaveLength(criteria.criteria.length)
    for (const row of rows) {
      const [before, after] = [scoresOf(then, String(row['criterion'])), scoresOf(now, String(row['criterion']))]
      const [a, b] = [variance(before) / before.length, variance(after) / after.length]
      const half = tQuantile(0.975, (a + b) ** 2 / (a ** 2 / (before.length - 1) + b ** 2 / (after.length - 1))) * Math.sqrt(a + b)
      expect([row['nThen'], row['nNow']]).toEqual([before.length, after.length])
      near(row['difference'], mean(after) - mean(before))
      near(row['lower'], mean(after) - mean(before) - half)
      near(row['upper'], mean(after) - mean(before) + half)
    }
  })

  test('answers: shares of those who chose a point, and of those who do not know', () => {
    const { rows } = run(analyses['answers-per-item'], input('veiligheidsplan'))
    const of = (item: string, part: string): Row => rows.find((row) => row['item'] === item && row['part'] === part)!
    for (const item of ['pro-3a', 'pro-3b', 'pro-3c', 'pro-3d']) {
      const points = valued(item).filter((value) => typeof value === 'number')
      const unknown = valued(item).filter((value) => value === 'weet-ik-niet')
      expect(of(item, 'all-favourable')['n']).toBe(points.length)
      near(of(item, 'all-favourable')['share'], points.filter((value) => Number(value) >= 4).length / points.length)
      near(of(item, 'neutral')['share'], points.filter((value) => value === 3).length / points.length)
      near(of(item, 'dont-know')['share'], unknown.length / (points.length + unknown.length))
      const onScale = rows.filter((row) => row['item'] === item && row['step'] !== null)
      near(onScale.reduce((sum, row) => sum + Number(row['share']), 0), 1)
    }
  })

  test('response: everybody, of everybody who was invited', () => {
    const { rows } = run(analyses['response'], input())
    expect(rows.map(({ wave, n, invited, share }) => [wave, n, invited, share])).toEqual([[1, 21, 40, 21 / 40], [2, 26, 40, 26 / 40]])
  })
})
