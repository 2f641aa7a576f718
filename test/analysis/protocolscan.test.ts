import { analyses } from '@leidraadspiegel/analysis'
import { run, type Selection } from '@leidraadspiegel/pipeline'
import type { Row, Statement } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { idOf } from './fixtures/publications.ts'
import { criteria } from './fixtures/questionnaire.ts'
import { scanItems, scanOf, scanWording } from './fixtures/scans.ts'

const scan = analyses.protocolscan

const outcomeOf = (statements: readonly Statement[], selection: Selection = {}, codebooks = [scanWording()]) =>
  run(scan, { publications: [], statements, criteria, codebooks, selection, drawing: { width: 720, scheme: 'light', pilot: false } })

const ofItems = (rows: readonly Row[]): Row[] => rows.filter(({ item, units }) => item !== null && units === null)
const ofCriterion = (rows: readonly Row[], criterion: string): Row | undefined => rows.find((row) => row['state'] === 'all' && row['criterion'] === criterion)
const countsOf = (rows: readonly Row[], item: string): Row[] => rows.filter((row) => row['units'] !== null && row['item'] === item)
const textsOf = (svg: string | null): string => [...(svg ?? '').matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ')

const changes = (then: string, now: string): unknown[] => ofItems(outcomeOf([scanOf('De Linde', 1, then), scanOf('De Linde', 2, now)]).rows).map(({ change }) => change)

describe('what one organisation says about itself', () => {
  const { rows, sentences, svg } = outcomeOf([scanOf('De Linde', 1, 'JjDdnwx')])

  test('every answer stands there in words: with and without evidence, unknown and not applicable are different things', () => {
    expect(ofItems(rows).map(({ item, answer }) => [item, answer])).toEqual([
      ['scan-01', 'ja, met bewijs'], ['scan-02', 'ja, zonder bewijs'], ['scan-03', 'deels, met bewijs'], ['scan-04', 'deels'],
      ['scan-05', 'nee'], ['scan-06', 'weten we niet'], ['scan-07', 'niet van toepassing'],
    ])
  })

  test('the score of a criterion is the mean of what counts, and what leaves is told', () => {
    expect(ofCriterion(rows, 'werkwijze-en-rollen')).toMatchObject({ score: (100 + 50 + 50) / 3, answered: 3, asked: 3, left: null })
    expect(ofCriterion(rows, 'veiligheidsplan')).toMatchObject({ score: 0, answered: 1, asked: 2, left: '1 keer weten we niet' })
    expect(ofCriterion(rows, 'leren-en-nazorg')).toMatchObject({ score: null, answered: 0, asked: 1, left: '1 keer niet van toepassing' })
  })

  test('it is a fact: no interval, no band, no verdict, and nothing about an earlier scan', () => {
    expect(scan.columns.map(({ name }) => name)).not.toEqual(expect.arrayContaining(['lower']))
    expect(scan.notes.join(' ')).toContain('geen interval')
    expect(ofItems(rows).every(({ baseline, change, answerThen }) => baseline === null && change === null && answerThen === null)).toBe(true)
    expect(sentences).toEqual([
      'Bij De Linde staat in de protocolscan van Nulmeting, van 7 vragen: 1 keer ‘ja, met bewijs’, 1 keer ‘ja, zonder bewijs’, 2 keer ‘deels’, 1 keer ‘nee’, 1 keer ‘weten we niet’ en 1 keer ‘niet van toepassing’.',
      'Onder de 50 staan bij De Linde: ‘Veiligheids- en signaleringsplannen’ (0, over 1 vraag).',
    ])
  })

  test('the picture says every answer in words beside its mark, so that no colour is needed', () => {
    for (const word of ['ja, met bewijs', 'ja, zonder bewijs', 'deels', 'nee', 'weten we niet', 'niet van toepassing']) expect(textsOf(svg)).toContain(word)
  })

  test('ja is only called without evidence where evidence was asked', () => {
    expect(ofItems(outcomeOf([scanOf('De Linde', 1, 'jjjjjjj')]).rows).at(-1)).toMatchObject({ item: 'scan-07', answer: 'ja' })
  })
})

describe('what changed since the earlier scan', () => {
  test('better, the same or less, per item', () => {
    expect(changes('njjddnn', 'djdjnnj')).toEqual(['beter', 'gelijk', 'minder', 'beter', 'minder', 'gelijk', 'beter'])
  })

  test('evidence that came or went is told apart from the answer', () => {
    expect(changes('jnJJdw-', 'JJjnDJ-')).toEqual(['gelijk; kwam erbij: bewijs', 'beter; kwam erbij: bewijs', 'gelijk; viel weg: bewijs', 'minder', 'gelijk; kwam erbij: bewijs', 'niet te vergelijken', 'gelijk'])
  })

  test('the first and the latest scan stand beside each other, with both scores', () => {
    const { rows, sentences } = outcomeOf([scanOf('De Linde', 1, 'nnnnnnn'), scanOf('De Linde', 2, 'ddddddd'), scanOf('De Linde', 3, 'JJJJJJj')])
    expect(ofItems(rows).every(({ wave, baseline, answerThen }) => wave === 3 && baseline === 1 && answerThen === 'nee')).toBe(true)
    expect(ofCriterion(rows, 'veiligheidsplan')).toMatchObject({ score: 100, scoreThen: 0 })
    expect(sentences[1]).toBe('Naast de scan van Nulmeting is het antwoord 7 keer beter, 0 keer gelijk en 0 keer minder; bij 6 vragen kwam er bewijs bij.')
  })

  test('an item with other words in a later version is not compared', () => {
    const second = scanWording(2)
    const reworded = { ...second, titles: { ...second.titles, 'scan-05': 'Een plan is er altijd.' } }
    const { rows } = outcomeOf([scanOf('De Linde', 1, 'nnnnnnn'), scanOf('De Linde', 2, 'jjjjjjj', { version: 2 })], {}, [scanWording(), reworded])
    expect(ofItems(rows).map(({ change }) => change)).toEqual(['beter', 'beter', 'beter', 'beter', 'toen niet gevraagd', 'beter', 'beter'])
    expect(ofCriterion(rows, 'veiligheidsplan')).toMatchObject({ score: 100, scoreThen: null })
  })
})

describe('over organisations', () => {
  const others = ['Bosrand', 'Kade', 'Meander'].map((name, index) => scanOf(name, 1, ['njd-wxn', 'nJjddxn', 'Jjdnnxn'][index]!, { visible: 'counted' }))

  test('organisations are counted per answer, also answers that nobody gave', () => {
    const { rows } = outcomeOf(others)
    expect(countsOf(rows, 'scan-01').map(({ answer, organisations, units }) => [answer, organisations, units])).toEqual([
      ['ja, met bewijs', 1, 3], ['ja, zonder bewijs', 0, 3], ['deels', 0, 3], ['nee', 2, 3], ['weten we niet', 0, 3], ['niet van toepassing', 0, 3], ['geen antwoord', 0, 3],
    ])
    for (const item of scanItems) expect(countsOf(rows, item).reduce((sum, row) => sum + Number(row['organisations']), 0)).toBe(3)
  })

  test('no name of an organisation that is only counted is anywhere', () => {
    const outcome = outcomeOf([scanOf('De Linde', 1, 'JJJJJJj'), ...others])
    for (const name of ['Bosrand', 'Kade', 'Meander']) expect(JSON.stringify(outcome)).not.toContain(name)
    for (const name of ['Bosrand', 'Kade', 'Meander']) expect(JSON.stringify(outcome)).not.toContain(idOf(name))
    expect(outcome.sentences).toContain('Van 4 organisaties samen zijn de antwoorden in Nulmeting geteld.')
  })

  test('the own organisation and two others are not counted together: who knows his own would know theirs', () => {
    const outcome = outcomeOf([scanOf('De Linde', 1, 'JJJJJJj'), ...others.slice(0, 2)])
    expect(outcome.rows.filter(({ organisations }) => organisations !== null)).toEqual([])
    expect(outcome.sentences.at(-1)).toBe('Tellingen over organisaties staan hier niet. Niet getoond om deelnemers te beschermen.')
    expect(textsOf(outcome.svg)).toContain('Niet getoond om deelnemers te beschermen.')
  })

  test('one or two organisations are never counted, and those who are only counted are not shown alone', () => {
    expect(outcomeOf(others.slice(0, 2)).rows).toEqual([])
    expect(outcomeOf(others, { organisation: idOf('Kade') })).toMatchObject({ rows: [], svg: null, sentences: ['Bij deze keuze zijn er geen uitkomsten.'] })
  })
})

describe('what there is to say when there is little', () => {
  test('nothing filled in, or not for this choice', () => {
    expect(outcomeOf([])).toMatchObject({ sentences: ['Er is nog geen scan ingevuld.'], rows: [], svg: null })
    expect(outcomeOf([scanOf('De Linde', 1, 'JJJJJJj')], { wave: 7 })).toMatchObject({ sentences: ['Bij deze keuze zijn er geen uitkomsten.'], svg: null })
  })

  test.each([['weten we niet', 'wwwwwww'], ['niet van toepassing', 'xxxxxxx'], ['geen antwoord', '-------']])('every answer is ‘%s’', (answer, word) => {
    const outcome = outcomeOf([scanOf('De Linde', 1, word)])
    expect(outcome.sentences).toEqual([`Bij De Linde staat in de protocolscan van Nulmeting, van 7 vragen: 7 keer ‘${answer}’.`])
    expect(textsOf(outcome.svg)).toContain('Score van alle vragen samen: geen')
  })

  test('what was published about people has no part in it', () => {
    const outcome = run(scan, { publications: [], statements: [scanOf('De Linde', 1, 'JJJJJJj')], criteria, codebooks: [scanWording()], selection: {}, drawing: { width: 400, scheme: 'dark', pilot: true } })
    expect(outcome.withheld).toEqual([])
    expect(outcome.notes[0]).toContain('proefproject')
    expect(textsOf(outcome.svg)).toContain('proefproject')
  })
})
