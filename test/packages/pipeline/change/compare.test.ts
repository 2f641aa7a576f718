import { compareScores, judge, robustnessOf, verdictSentence, type ScoreCount } from '@leidraadspiegel/pipeline'
import { scoreThresholds, type VerdictLabel } from '@leidraadspiegel/statistics'
import { describe, expect, test } from 'vitest'

/** People with these scores, in quarters of 100. */
const of = (...quarters: number[]): ScoreCount[] => quarters.map((numerator) => ({ numerator, denominator: 4, n: 1 }))
const pair = (before: number, after: number) => ({ before: { numerator: before, denominator: 4 }, after: { numerator: after, denominator: 4 }, n: 1 })

const otherwise = (otherThen: ScoreCount[], otherNow: ScoreCount[]) => robustnessOf({ difference: 50, otherThen, otherNow, parts: [] })

describe('two waves', () => {
  test('differ by the mean now minus the mean then; the 90 % interval lies inside the 95 % one', () => {
    const found = compareScores({ before: of(0, 1, 1, 2), after: of(2, 3, 3, 4), pairs: [] })
    expect(found).toMatchObject({ difference: 50, method: 'exact', linked: null, reason: null })
    expect(found.lower! < found.lower90! && found.upper90! < found.upper!).toBe(true)
    expect(found.p).toBeCloseTo(4 / 70, 12)
  })

  test('that cannot be compared say why', () => {
    expect(compareScores({ before: [], after: of(1, 2), pairs: [] })).toMatchObject({ difference: null, reason: 'nobody' })
    expect(compareScores({ before: of(1), after: of(1, 2), pairs: [] })).toMatchObject({ difference: null, reason: 'one-person' })
    expect(compareScores({ before: of(2, 2), after: of(3, 3), pairs: [] })).toMatchObject({ difference: 25, lower: null, reason: 'no-variation' })
  })

  test('of linked people say how many went up, stayed and went down; who is linked twice as often as he took part is a fault', () => {
    const pairs = [pair(0, 2), pair(1, 1), pair(2, 3), pair(3, 2), pair(1, 3)]
    const found = compareScores({ before: of(0, 1, 2, 3, 1), after: of(2, 1, 3, 2, 3), pairs })
    expect(found.linked).toEqual({ linked: 5, better: 3, same: 1, worse: 1 })
    expect(() => compareScores({ before: of(0), after: of(2), pairs: [pair(0, 2), pair(0, 2)] })).toThrow(/more than there are/)
  })
})

describe('a change is robust', () => {
  test('when half of it or more is left if weet ik niet is treated the other way', () => {
    expect(otherwise(of(1), of(2))).toMatchObject({ otherUnknowns: 25, robust: true })
    expect(otherwise(of(1, 1), of(1, 2))).toMatchObject({ otherUnknowns: 12.5, robust: false })
    expect(otherwise(of(2), of(1)).robust).toBe(false)
    expect(otherwise([], [])).toMatchObject({ otherUnknowns: null, robust: true })
  })

  test('when it is there inside the teams too, not only in the mix of teams', () => {
    const mixOnly = [{ before: of(0, 0, 0), after: of(0) }, { before: of(4), after: of(4, 4, 4) }]
    expect(robustnessOf({ difference: 50, otherThen: [], otherNow: [], parts: mixOnly })).toMatchObject({ withinParts: 0, robust: false })
    const inside = [{ before: of(0, 0), after: of(2, 2) }, { before: of(2, 2), after: of(4, 4) }]
    expect(robustnessOf({ difference: 50, otherThen: [], otherNow: [], parts: inside })).toMatchObject({ withinParts: 50, robust: true })
  })
})

describe('the verdicts of one family', () => {
  const clear = { nThen: 20, nNow: 20, difference: 14, lower: 5, upper: 23, lower90: 6, upper90: 22, p: 0.02, robust: true }

  test('get less sure with every subject that stands beside them', () => {
    expect(judge([clear])).toEqual([{ q: 0.02, label: 'duidelijk_verbeterd' }])
    const beside = { ...clear, difference: 0, lower: -9, upper: 9, lower90: -8, upper90: 8, p: 0.9 }
    expect(judge([clear, beside, beside, beside])[0]).toEqual({ q: 0.08, label: 'waarschijnlijk_verbeterd' })
  })

  test('drop a step when the change is not robust, and are not given to what cannot be compared', () => {
    expect(judge([{ ...clear, robust: false }])[0]!.label).toBe('waarschijnlijk_verbeterd')
    expect(judge([{ ...clear, difference: null, p: null }])).toEqual([{ q: null, label: null }])
  })
})

test('every verdict is one Dutch sentence or two, with its figures and without a cause', () => {
  const judged = { nThen: 12, nNow: 9, meanThen: 52, meanNow: 66, difference: 14, lower: 5, upper: 23 }
  const labels: VerdictLabel[] = ['afgeschermd', 'te_weinig_gegevens', 'duidelijk_verbeterd', 'duidelijk_verslechterd', 'waarschijnlijk_verbeterd', 'waarschijnlijk_verslechterd', 'vrijwel_gelijk', 'geen_duidelijke_verandering']
  const sentences = labels.map((label) => verdictSentence({ ...judged, label }, scoreThresholds))
  expect(new Set(sentences).size).toBe(labels.length)
  for (const sentence of sentences) expect(sentence).not.toMatch(/significant|bewezen|effect|dankzij|omdat|\bdoor\b/i)
  expect(verdictSentence({ ...judged, label: 'duidelijk_verbeterd' }, scoreThresholds)).toBe('Duidelijk verbeterd: van 52 naar 66 (+14). Dit past bij een verandering van +5 tot +23 punten.')
  expect(verdictSentence({ ...judged, nThen: 6, label: 'te_weinig_gegevens' }, scoreThresholds)).toBe('Te weinig gegevens. Er deden 6 en 9 mensen mee.')
  expect(verdictSentence({ ...judged, label: 'afgeschermd' }, scoreThresholds)).not.toMatch(/\d/)
})
