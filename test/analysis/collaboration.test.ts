import { analyses } from '@leidraadspiegel/analysis'
import { run, type Wording } from '@leidraadspiegel/pipeline'
import { wilson } from '@leidraadspiegel/statistics'
import type { Answers, Row } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { inputOf } from './fixtures/network.ts'
import { peopleOf, randomFrom } from './fixtures/people.ts'
import { publicationOf } from './fixtures/publications.ts'
import { criteria, wordingOf } from './fixtures/questionnaire.ts'

/** Two questions about communication, so that a theme has a range. */
const wording: Wording = (() => {
  const plain = wordingOf('partner')
  for (const question of Object.values(plain.codebook.questions)) if ('theme' in question && question.theme === 'tijd') question.theme = 'communicatie'
  return plain
})()

const [communication, frequency] = ['par-6a', 'par-6b'] as const

const outcomeOf = (people: readonly Answers[], selection = {}) => run(analyses.collaboration, inputOf({ publications: people.length === 0 ? [] : [publicationOf({ role: 'partner', wave: 1, wording, attendance: [{ organisation: 'Regio', people }] })], criteria, codebooks: [wording] }, selection))

const people = peopleOf(wording, 23, { 'samenwerken-in-netwerk': 0.6 }, randomFrom(17)).map((answers, index) => ({ ...answers, 'net-23': index < 14 ? ['privacy', 'tijd'] : ['communicatie'], 'net-24': index < 9 ? ['vertrouwen'] : ['communicatie'] }))
const points = (item: string, from: readonly Answers[] = people): number[] => from.flatMap((answers) => (typeof answers[item] === 'number' ? [Number(answers[item])] : []))
const meanOf = (item: string): number => points(item).reduce((sum, value) => sum + 25 * (value - 1), 0) / points(item).length
const rowOf = (rows: readonly Row[], kind: string, theme: string, item?: string): Row => rows.find((row) => row['kind'] === kind && row['theme'] === theme && (item === undefined || row['item'] === item))!

describe('working together', () => {
  const { rows, sentences, svg } = outcomeOf(people)

  test('a question has the share that answered favourably, with the interval of Wilson, of those who chose a point', () => {
    const [x, n] = [points(communication).filter((value) => value >= 4).length, points(communication).length]
    const found = wilson({ x, n })
    expect(rowOf(rows, 'item', 'communicatie', communication)).toMatchObject({ n, share: x / n, lower: found.status === 'ok' && found.lower, upper: found.status === 'ok' && found.upper })
    expect(n).toBeLessThan(people.length)
  })

  test('a theme has the mean of its questions, from the lowest to the highest, and the fewest people behind one of them', () => {
    const row = rowOf(rows, 'theme', 'communicatie')
    const [one, other] = [meanOf(communication), meanOf(frequency)]
    expect(row['mean']).toBeCloseTo((one + other) / 2, 9)
    expect(row['lowest']).toBeCloseTo(Math.min(one, other), 9)
    expect(row['highest']).toBeCloseTo(Math.max(one, other), 9)
    expect(row['n']).toBe(Math.min(points(communication).length, points(frequency).length))
    expect([row['share'], row['lower'], row['upper']]).toEqual([null, null, null])
  })

  test('an obstacle and a chance have the share of those who answered, each for itself, also when nobody chose it', () => {
    const found = wilson({ x: 14, n: 23 })
    expect(rowOf(rows, 'obstacle', 'privacy')).toMatchObject({ n: 23, share: 14 / 23, lower: found.status === 'ok' && found.lower })
    expect(rowOf(rows, 'obstacle', 'communicatie')).toMatchObject({ n: 23, share: 9 / 23 })
    expect(rowOf(rows, 'chance', 'communicatie')).toMatchObject({ n: 23, share: 14 / 23 })
    expect(rowOf(rows, 'chance', 'privacy')).toMatchObject({ n: 23, share: 0, lower: 0 })
  })

  test('the five themes that can be chosen come first, beside each other, and what is left over last', () => {
    expect([...new Set(rows.map(({ theme }) => theme))]).toEqual(['communicatie', 'tijd', 'rolverdeling', 'privacy', 'vertrouwen', 'iets-anders'])
    expect(rows.filter(({ theme }) => theme === 'privacy').map(({ what }) => what)).toEqual(['hoe het gaat', 'staat in de weg', 'kans', 'vraag'])
  })

  test('is put into words with its people and what fits', () => {
    expect(sentences).toHaveLength(3)
    expect(sentences[0]).toMatch(/^Bij partners in het netwerk van Regio staat het thema ‘\w+’ het hoogst, op \d+ \(n\s=\s\d+.*\), en ‘\w+’ het laagst, op \d+ /)
    expect(sentences[1]).toMatch(/wordt ‘(Privacy|Tijd)’ het vaakst genoemd als wat goede samenwerking in de weg staat: 61% \(n\s=\s23; past bij 41% tot 78%\)\.$/)
    expect(sentences[2]).toMatch(/wordt ‘Communicatie’ het vaakst genoemd als kans: 61%/)
    expect(svg).toContain('staat in de weg')
  })
})

describe('when there is little to show, that is said', () => {
  const few = people.slice(0, 7)

  test('fewer than ten partners have favourable shares, and no choices', () => {
    const { rows, sentences } = outcomeOf(few)
    const shares = [communication, frequency].map((item) => points(item, few).filter((value) => value >= 4).length / points(item, few).length)
    expect(rowOf(rows, 'theme', 'communicatie')).toMatchObject({ measure: 'aandeel gunstig, in procenten', lowest: 100 * Math.min(...shares), highest: 100 * Math.max(...shares) })
    expect(rowOf(rows, 'item', 'communicatie', communication)).toMatchObject({ share: shares[0], mean: null })
    expect(rows.some(({ kind }) => kind === 'obstacle' || kind === 'chance')).toBe(false)
    expect(sentences.join(' ')).toMatch(/% gunstig/)
    expect(sentences.join(' ')).not.toContain('vaakst')
  })

  test('too few partners, nobody, or another role', () => {
    expect(outcomeOf(people.slice(0, 4)).sentences).toEqual(['Er staan hier geen uitkomsten van partners in het netwerk van Regio. Niet getoond om deelnemers te beschermen.'])
    expect(outcomeOf([]).sentences).toEqual(['Er is nog niets gepubliceerd.'])
    expect(outcomeOf(people, { role: 'youth' }).sentences).toEqual(['Bij deze keuze zijn er geen uitkomsten.'])
  })

  test('everybody does not know: what is chosen is still there, the rest is hatched', () => {
    const outcome = outcomeOf(people.map((answers) => Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, typeof value === 'number' ? 'weet-ik-niet' : value]))))
    expect(rowOf(outcome.rows, 'theme', 'communicatie')).toMatchObject({ n: null, mean: null, measure: null })
    expect(outcome.sentences.join(' ')).toContain('het vaakst genoemd als kans')
    expect(outcome.sentences.at(-1)).toBe('Een deel van de uitkomsten staat hier niet. Niet getoond om deelnemers te beschermen.')
    expect(outcome.svg).toContain('Niet getoond')
  })

  test('withheld answers of other roles are no part of it', () => {
    const youth = publicationOf({ role: 'youth', wave: 1, attendance: [{ organisation: 'Regio', people: peopleOf(wordingOf('youth'), 4, {}, randomFrom(2)) }] })
    const partners = publicationOf({ role: 'partner', wave: 1, wording, attendance: [{ organisation: 'Regio', people }] })
    const { sentences, withheld } = run(analyses.collaboration, inputOf({ publications: [youth, partners], criteria, codebooks: [wording, wordingOf('youth')] }))
    expect(withheld).toEqual([])
    expect(sentences.join(' ')).not.toContain('Niet getoond')
  })
})
