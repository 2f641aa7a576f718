import { analyses } from '@leidraadspiegel/analysis'
import { run, type Selection } from '@leidraadspiegel/pipeline'
import { tQuantile } from '@leidraadspiegel/statistics'
import type { Answers, Publication } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { personScore } from './fixtures/counting.ts'
import { manyOrganisations, nameOf, withNetwork } from './fixtures/many-organisations.ts'
import { inputOf, networkOf } from './fixtures/network.ts'
import { peopleOf, randomFrom } from './fixtures/people.ts'
import { idOf, publicationOf } from './fixtures/publications.ts'
import { criteria, wordingOf } from './fixtures/questionnaire.ts'

const change = analyses['network-change']
const wording = wordingOf('professional')
const rising = { veiligheidsplan: [0.4, 0.22], 'samenwerken-in-netwerk': [0.7, -0.2] } as const
const answer = (publications: readonly Publication[], selection: Selection = {}, codebooks = [wording]) => run(change, inputOf({ publications, criteria, codebooks }, selection))
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

const scores = (answers: readonly Answers[], criterion: string): number[] => answers.flatMap((one) => {
  const found = personScore(one, criterion, wording.codebook)
  return found === null ? [] : [(100 * found.numerator) / found.denominator]
})

const labelsOf = (seed: number, truth: Parameters<typeof manyOrganisations>[0]['truth'] = {}) =>
  Object.fromEntries(answer(manyOrganisations({ k: 15, seed, truth, apart: 0.08, changeApart: 0.04 }).publications).rows.map((row) => [row['criterion'], row['label']]))

const tau = (changeApart: number): number => Number(answer(manyOrganisations({ k: 20, size: () => 20, changeApart, truth: { veiligheidsplan: [0.4, 0.1] } }).publications, { criterion: 'veiligheidsplan' }).rows[0]!['tau'])

const withLargest = (n: number) => answer([1, 2].map((wave) => publicationOf({ role: 'professional', wave, attendance: [n, 12, 12, 12].map((size, index) => ({ organisation: nameOf(index), people: peopleOf(wording, size, {}, randomFrom(n)) })) })), { criterion: 'veiligheidsplan' })

const fewOf = (k: number) => answer(manyOrganisations({ k, truth: rising }).publications)

const sentencesOf = (publications: readonly Publication[], selection: Selection = {}): string[] => {
  const { sentences, rows, svg } = answer(publications, selection)
  expect(sentences.length).toBeGreaterThan(0)
  expect(rows.length === 0 || svg !== null).toBe(true)
  return sentences
}

const same = (answers: Answers) => [1, 2].map((wave) => publicationOf({ role: 'professional', wave, attendance: Array.from({ length: 5 }, (_, index) => ({ organisation: nameOf(index), people: Array.from({ length: 8 }, () => answers) })) }))

describe('the figures are those of the people', () => {
  const random = randomFrom(11)
  const sizes = [[9, 12], [14, 8], [6, 7], [21, 18], [11, 13], [4, 10]] as const
  const people = sizes.map(([then, now]) => [peopleOf(wording, then, { veiligheidsplan: 0.4 }, random), peopleOf(wording, now, { veiligheidsplan: 0.6 }, random)] as const)
  const publications = [0, 1].map((wave) => publicationOf({ role: 'professional', wave: wave + 1, attendance: people.map((waves, index) => ({ organisation: nameOf(index), people: waves[wave]! })) }))
  const { rows, sentences } = answer(publications)

  test('every organisation of both waves counts once, with its interval over organisations', () => {
    expect(rows).toHaveLength(criteria.criteria.length)
    for (const row of rows) {
      const criterion = String(row['criterion'])
      const both = people.map(([then, now]) => [scores(then, criterion), scores(now, criterion)] as const).filter(([then, now]) => then.length >= 5 && now.length >= 5)
      const values = both.map(([then, now]) => mean(now) - mean(then))
      const half = tQuantile(0.975, values.length - 1) * Math.sqrt(values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / (values.length - 1) / values.length)
      expect(row).toMatchObject({ units: values.length, tookPart: 6, nThen: both.flatMap(([then]) => then).length, nNow: both.flatMap(([, now]) => now).length })
      expect(row['difference']).toBeCloseTo(mean(values), 9)
      expect(row['lower']).toBeCloseTo(mean(values) - half, 9)
      expect(row['meanNow']).toBeCloseTo(mean(both.map(([, now]) => mean(now))), 9)
      expect(row['everybody']).toBeCloseTo(mean(both.flatMap(([, now]) => now)) - mean(both.flatMap(([then]) => then)), 9)
    }
  })

  test('how many organisations count, of how many, is said first', () => {
    expect(sentences[0]).toBe('Van professionals tellen 5 van de 6 organisaties mee: daarvan mogen meting 1 en meting 2 allebei getoond worden. Elke organisatie telt even zwaar.')
  })

  test('the same pair of waves is taken for every organisation, also when one has more of them', () => {
    const third = publicationOf({ role: 'professional', wave: 3, attendance: [{ organisation: nameOf(0), people: peopleOf(wording, 12, {}, random) }] })
    expect(answer([...publications, third]).rows).toEqual(rows)
  })

  test('no organisation is named, whoever asks', () => {
    for (const selection of [{}, { organisation: idOf(nameOf(1)) }]) {
      const outcome = answer(publications, selection)
      expect(outcome.rows).toEqual(rows)
      for (let index = 0; index < 6; index++) {
        if (selection.organisation !== idOf(nameOf(index))) expect(JSON.stringify(outcome)).not.toContain(idOf(nameOf(index)))
        if (selection.organisation !== idOf(nameOf(index))) expect(JSON.stringify(outcome)).not.toContain(nameOf(index))
      }
    }
  })
})

describe('what was planted is found', () => {

  test('a rise and a fall are clear, what did not change is not called changed', () => {
    const labels = labelsOf(4, rising)
    expect(labels).toMatchObject({ veiligheidsplan: 'duidelijk_verbeterd', 'samenwerken-in-netwerk': 'duidelijk_verslechterd' })
    expect(Object.values(labels).filter((label) => /duidelijk_ver/.test(String(label)))).toHaveLength(2)
  })

  test('in networks without any change hardly a subject is called changed', () => {
    const labels = Array.from({ length: 10 }, (_, index) => Object.values(labelsOf(100 + index))).flat()
    expect(labels).toHaveLength(60)
    expect(labels.filter((label) => /_ver(beterd|slechterd)$/.test(String(label))).length).toBeLessThanOrEqual(2)
  })

  test('organisations that change alike have less spread than those that do not', () => {
    expect(tau(0.3)).toBeGreaterThan(10)
    expect(tau(0)).toBeLessThan(5)
  })
})

describe('the average participant stands beside the average organisation when they differ', () => {
  const random = randomFrom(21)
  const sizes = [40, 30, 8, 8, 8, 8]
  const attendance = (wave: number) => sizes.map((n, index) => ({ organisation: nameOf(index), people: peopleOf(wording, n, { veiligheidsplan: wave === 1 ? 0.4 : index < 2 ? 0.75 : 0.4 }, random) }))
  const publications = [1, 2].map((wave) => publicationOf({ role: 'professional', wave, attendance: attendance(wave) }))

  test('with why, in words and in the picture', () => {
    const { rows, sentences } = answer(publications, { criterion: 'veiligheidsplan' })
    const [row] = rows
    expect(Number(row!['everybody']) - Number(row!['difference'])).toBeGreaterThan(5)
    const sentence = sentences.find((one) => one.includes('gemiddelde deelnemer'))
    expect(sentence).toMatch(/de verandering van de gemiddelde deelnemer \+\d+ \(n\s=\s\d+\sen\s\d+; past bij .+\) en die van de gemiddelde organisatie \+\d+\. Per deelnemer tellen grote organisaties zwaarder: 2 van de 6 hebben samen meer dan de helft van de deelnemers\.$/)
    expect(run(change, inputOf({ publications, criteria, codebooks: [wording] })).svg).toContain('gemiddelde deelnemer')
  })

  test('of everybody in the network, where that is published', () => {
    const network = withNetwork({ publications }).publications
    const [row] = answer(network, { criterion: 'veiligheidsplan' }).rows
    const { everybody, everybodyNow } = answer(publications, { criterion: 'veiligheidsplan' }).rows[0]!
    expect(row).toMatchObject({ everybodyNow })
    expect(row!['everybody']).toBeCloseTo(Number(everybody), 9)
  })

  test('a reader is told when much comes from one organisation, and sees nothing when more than half does', () => {
    expect(withLargest(30).sentences.at(-1)).toMatch(/^Let op: van deze professionals komt tot 4\d% uit één organisatie\.$/)
    const hidden = withLargest(60)
    expect(hidden.rows.map(({ units, difference, everybody, nNow }) => [units, difference, everybody, nNow])).toEqual([[null, null, null, null]])
    expect(hidden.sentences.join(' ')).toContain('waarvan geen enkele meer dan de helft van de deelnemers heeft')
  })
})

describe('with few organisations', () => {
  test('two give nothing, and a sentence says what it takes', () => {
    const { rows, sentences, svg } = fewOf(2)
    expect(rows.every((row) => change.columns.every(({ name, kind }) => kind === 'key' || row[name] === null))).toBe(true)
    expect(sentences).toEqual([expect.stringMatching(/^Van professionals is er geen uitkomst over het netwerk\. Daarvoor zijn minstens 3 organisaties nodig/), expect.stringContaining('Niet getoond om deelnemers te beschermen.')])
    expect(svg).toContain('Niet getoond om deelnemers te beschermen.')
  })

  test('three and four give an interval without a verdict, five give a verdict', () => {
    for (const k of [3, 4]) for (const row of fewOf(k).rows) expect(row).toMatchObject({ units: k, label: null, verdict: null, nextLower: null, lower: expect.any(Number), reason: 'geen oordeel: minder dan 5 organisaties' })
    expect(fewOf(4).sentences.join(' ')).toContain('Met minder dan 5 organisaties geven we geen oordeel.')
    for (const row of fewOf(5).rows) expect(row).toMatchObject({ label: expect.any(String), nextLower: expect.any(Number) })
  })
})

describe('there is always a sentence', () => {
  const full = manyOrganisations({ k: 6 }).publications
  const items = Object.keys(wording.codebook.questions).filter((name) => name !== 'pro-functie' && name !== 'pro-2f')

  test('when there is one wave, a wave that is not there, or a role that is not there', () => {
    expect(sentencesOf(full.slice(0, 1))).toEqual(['Er zijn hier nog geen twee gepubliceerde metingen om naast elkaar te leggen.'])
    expect(sentencesOf(full, { wave: 9 })).toEqual(['Er zijn hier nog geen twee gepubliceerde metingen om naast elkaar te leggen.'])
    expect(sentencesOf(full, { role: 'youth' })).toEqual(['Er zijn hier nog geen twee gepubliceerde metingen om naast elkaar te leggen.'])
  })

  test('when everybody says ‘weet ik niet’', () => {
    const unknown = Object.fromEntries(items.map((name) => [name, 'weet-ik-niet']))
    expect(sentencesOf(same(unknown))).toEqual([expect.stringContaining('geen twee gepubliceerde metingen')])
  })

  test('when everybody answers alike', () => {
    const { rows } = answer(same(Object.fromEntries(items.map((name) => [name, 4]))))
    for (const row of rows) expect(row).toMatchObject({ units: 5, difference: 0, lower: null, tau: null, nextLower: null })
    sentencesOf(same(Object.fromEntries(items.map((name) => [name, 4]))))
  })

  test('when one person of an organisation came, or everything is withheld, without a number', () => {
    for (const n of [1, 4]) {
      const [sentence, ...more] = sentencesOf(manyOrganisations({ k: 6, size: () => n }).publications)
      expect([sentence, more]).toEqual(['Er staan hier geen uitkomsten van professionals van een of meer organisaties. Niet getoond om deelnemers te beschermen.', []])
    }
  })

  test('when other questions were asked, with the subject and without a figure', () => {
    const random = randomFrom(2)
    const publications = (['full', 'core'] as const).map((form, index) => publicationOf({ role: 'professional', wave: index + 1, form, attendance: Array.from({ length: 5 }, (_, at) => ({ organisation: nameOf(at), people: peopleOf(wording, 9, {}, random) })) }))
    const outcome = answer(publications)
    expect(outcome.rows.find(({ criterion }) => criterion === 'veiligheidsplan')).toMatchObject({ asked: 'andere vragen', units: null, difference: null })
    expect(outcome.rows.find(({ criterion }) => criterion === 'samenwerken-in-netwerk')).toMatchObject({ asked: 'dezelfde vragen', units: 5 })
    expect(outcome.sentences.join(' ')).toContain('Bij professionals niet te vergelijken, want er zijn andere vragen gesteld: ‘')
    expect(outcome.svg).toContain('andere vragen')
  })

  test('when one role is there and another is too small everywhere', () => {
    const network = networkOf({ organisations: Object.fromEntries(['Aa', 'Bb', 'Cc'].map((name) => [name, [{ professional: 9, youth: 6 }, { professional: 9, youth: 6 }]])) })
    const { sentences, svg } = run(change, inputOf(network))
    expect(sentences.at(-1)).toBe('Er staan hier geen uitkomsten van jongeren van een of meer organisaties. Niet getoond om deelnemers te beschermen.')
    expect(svg).toContain('jongeren')
  })
})
