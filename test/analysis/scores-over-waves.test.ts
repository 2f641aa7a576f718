import { analyses } from '@leidraadspiegel/analysis'
import { run, type Wording } from '@leidraadspiegel/pipeline'
import { tQuantile } from '@leidraadspiegel/statistics'
import type { Answers, Row } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { personScore } from './fixtures/counting.ts'
import { inputOf, networkOf } from './fixtures/network.ts'
import { peopleOf, randomFrom } from './fixtures/people.ts'
import { publicationOf } from './fixtures/publications.ts'
import { criteria, wordingOf } from './fixtures/questionnaire.ts'

const wording = wordingOf('professional')
const random = randomFrom(41)
const peopleAt = (plan: number, n = 20): Answers[] => peopleOf(wording, n, { veiligheidsplan: plan, 'naasten-betrekken': 0.5 }, random)
const three = [peopleAt(0.3), peopleAt(0.5, 24), peopleAt(0.75, 22)]

const outcomeOf = (waves: readonly (readonly Answers[])[], { selection = {}, wordings = [wording] }: { selection?: object; wordings?: readonly Wording[] } = {}) => run(analyses['scores-over-waves'], inputOf({
  publications: waves.map((people, index) => publicationOf({ role: 'professional', wave: index + 1, attendance: [{ organisation: 'Aa', people }], wording: wordings[index] ?? wordings.at(-1)! })),
  criteria,
  codebooks: [...new Set(wordings)],
}, selection))

const ofPlan = (rows: readonly Row[]): Row[] => rows.filter(({ criterion }) => criterion === 'veiligheidsplan')

const scoresOf = (people: readonly Answers[]): number[] => people.flatMap((answers) => {
  const found = personScore(answers, 'veiligheidsplan', wording.codebook)
  return found === null ? [] : [(100 * found.numerator) / found.denominator]
})
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const variance = (values: readonly number[]): number => values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / (values.length - 1)

describe('a score through all waves', () => {
  const { rows, sentences } = outcomeOf(three)

  test('has the mean and interval of the people of every wave', () => {
    for (const [index, row] of ofPlan(rows).entries()) {
      const values = scoresOf(three[index]!)
      const half = tQuantile(0.975, values.length - 1) * Math.sqrt(variance(values) / values.length)
      expect(row).toMatchObject({ wave: index + 1, n: values.length })
      expect(row['mean']).toBeCloseTo(mean(values), 9)
      expect(row['lower']).toBeCloseTo(mean(values) - half, 9)
    }
    expect(ofPlan(rows)).toHaveLength(3)
  })

  test('is compared with the first wave, in every later wave', () => {
    const [first, ...later] = ofPlan(rows)
    expect(first).toMatchObject({ baseline: null, difference: null, verdict: null, nThen: null })
    for (const row of later) {
      expect(row).toMatchObject({ baseline: 1, nThen: first!['n'], verdict: 'duidelijk verbeterd', label: 'duidelijk_verbeterd' })
      expect(row['difference']).toBeCloseTo(Number(row['mean']) - Number(first!['mean']), 9)
    }
  })

  test('says the same about the last wave as the question about two waves does', () => {
    const [change] = ofPlan(run(analyses['change-per-criterion'], inputOf({ publications: [1, 3].map((wave) => publicationOf({ role: 'professional', wave, attendance: [{ organisation: 'Aa', people: three[wave - 1]! }] })), criteria, codebooks: [wording] })).rows)
    const last = ofPlan(rows).at(-1)!
    expect([last['difference'], last['changeLower'], last['changeUpper'], last['label'], last['q']]).toEqual([change!['difference'], change!['lower'], change!['upper'], change!['label'], change!['q']])
  })

  test('is put into words: which waves there are, then the last beside the first', () => {
    expect(sentences[0]).toBe('Er zijn van Aa 3 metingen te zien: Nulmeting, Vervolgmeting en Derde meting.')
    expect(sentences.join(' ')).toMatch(/‘Veiligheids- en signaleringsplannen’ \(n\s=\s\d+\sen\s\d+\): duidelijk verbeterd: van \d+ naar \d+ \(\+\d+\)\./)
  })

  test('of which nothing was planted is not called changed', () => {
    expect(rows.filter(({ criterion, baseline }) => criterion === 'naasten-betrekken' && baseline !== null).map(({ verdict }) => verdict)).toEqual(['geen duidelijke verandering', 'geen duidelijke verandering'])
  })
})

describe('other questions break the line', () => {
  const drifted = wordingOf('professional', 2)
  const reworded: Wording = { ...drifted, titles: { ...drifted.titles, 'pro-3b': 'Wij werken het plan elke maand bij.' } }

  test('where the words changed, and stay broken with the first wave', () => {
    const { rows, sentences, svg } = outcomeOf(three, { wordings: [wording, reworded, reworded] })
    expect(ofPlan(rows).map(({ stretch, difference }) => [stretch, difference])).toEqual([[0, null], [1, null], [1, null]])
    expect(ofPlan(rows)[2]).toMatchObject({ verdict: null, reason: expect.stringMatching(/^andere vragen dan bij de eerste meting: toen: ‘Als de situatie verandert/) })
    expect(rows.find(({ criterion, wave }) => criterion === 'naasten-betrekken' && wave === 3)).toMatchObject({ stretch: 0, baseline: 1, difference: expect.any(Number) })
    expect(sentences.join(' ')).toContain('Niet te vergelijken met de eerste meting, want er zijn andere vragen gesteld: ‘Veiligheids- en signaleringsplannen’.')
    expect(svg).toContain('waar de lijn stopt')
  })

  test('and nothing breaks while the questions stay', () => {
    const { rows, svg } = outcomeOf(three)
    expect(rows.every(({ stretch }) => stretch === 0)).toBe(true)
    expect(svg).not.toContain('waar de lijn stopt')
  })
})

describe('when there is little to show, that is said', () => {
  test('one wave', () => {
    const once = outcomeOf(three.slice(0, 1))
    expect(once.sentences).toEqual(['Er is van Aa nog één meting te zien: Nulmeting. Na een volgende meting staat hier hoe het verloopt.'])
    expect(once.svg).not.toBeNull()
    expect(outcomeOf(three, { selection: { wave: 2 } }).sentences[0]).toContain('nog één meting te zien: Vervolgmeting.')
  })

  test('nothing at all, or too few people in every wave', () => {
    expect(outcomeOf([]).sentences).toEqual(['Er is nog niets gepubliceerd.'])
    const hidden = outcomeOf([peopleAt(0.5, 4), peopleAt(0.5, 4)])
    expect(hidden.sentences).toEqual(['Er staan hier geen uitkomsten van professionals van Aa. Niet getoond om deelnemers te beschermen.'])
    expect(hidden.svg).toContain('Niet getoond')
  })

  test('a wave in between with too few people is hatched, and the line does not run over it', () => {
    const around = outcomeOf([three[0]!, peopleAt(0.5, 4), three[2]!], { selection: { criterion: 'veiligheidsplan' } })
    expect(around.rows.map(({ wave }) => wave)).toEqual([1, 3])
    expect(around.rows[1]).toMatchObject({ baseline: 1, verdict: 'duidelijk verbeterd' })
    expect(around.svg).toContain('meting 2')
    expect(around.sentences.at(-1)).toContain('Niet getoond om deelnemers te beschermen.')
  })

  test('everybody did not know in the first wave: what comes later stands alone', () => {
    const unknown = three[0]!.map((answers) => Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, name.startsWith('pro-3') ? 'weet-ik-niet' : value])))
    const { rows } = outcomeOf([unknown, three[1]!])
    expect(ofPlan(rows)).toMatchObject([{ wave: 2, baseline: null, difference: null, verdict: null, mean: expect.any(Number) }])
  })

  test('with four scores in the first wave they are not shown, and no difference gives them away', () => {
    const few = three[0]!.map((answers, index) => (index < 4 ? answers : Object.fromEntries(Object.entries(answers).filter(([name]) => !name.startsWith('pro-3')))))
    const [first, second] = ofPlan(outcomeOf([few, three[1]!]).rows)
    expect(first).toMatchObject({ wave: 1, n: null, mean: null })
    expect(second).toMatchObject({ wave: 2, mean: expect.any(Number), meanThen: null, nThen: null, difference: null, changeLower: null })
  })
})

test('several organisations are counted, not ranked', () => {
  const sizes = { professional: 14 }
  const { sentences } = run(analyses['scores-over-waves'], inputOf(networkOf({ organisations: { Aa: [sizes, sizes, sizes], Bb: [sizes, sizes, sizes] } })))
  expect(sentences[1]).toMatch(/^Van professionals zijn 2 organisaties meer dan één keer gemeten\. De laatste meting naast de eerste: .*\d+ keer/)
})
