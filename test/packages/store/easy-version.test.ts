import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { Codebook, type Answers } from '@leidraadspiegel/schema'
import type { CountTables } from '@leidraadspiegel/store'
import { describe, expect, test } from 'vitest'
import { root } from '../../architecture/sources.ts'
import { personScore } from './person-score.ts'
import { fieldworkIn, response, useStoreFolder } from './store-folder.ts'

const folder = useStoreFolder()

const read = (survey: string): Codebook => Codebook.parse(JSON.parse(readFileSync(join(root, `surveys/${survey}/v1/codebook.json`), 'utf8')))
const [whole, easy] = [read('youth'), read('youth-easy')]
const closedOf = ({ questions }: Codebook): string[] => Object.keys(questions).filter((name) => questions[name]!.kind !== 'open')
const items = closedOf(easy).filter((name) => easy.questions[name]!.kind === 'item')

type Version = 'youth' | 'youth-easy'

interface Person {
  version: Version
  answers: Answers
}

/** Closes a fieldwork of one organisation in which these people answered, each the version of his choice. */
async function counted(people: readonly Person[], withdrawn?: number): Promise<CountTables> {
  const { fieldwork, cohorts } = await fieldworkIn(folder.store, { role: 'youth', organisations: 1 })
  const cohort = cohorts[0]!.id
  const hashes = people.map((_, index) => index.toString(16).padStart(4, '0').repeat(16))
  await Promise.all(people.map(({ version, answers }, index) => folder.store.box.submit(fieldwork.id, response(cohort, answers, { survey: version, withdrawalHash: withdrawn === undefined ? null : hashes[index]! }))))
  await folder.store.fieldworks.close(fieldwork.id)
  if (withdrawn !== undefined) await folder.store.withdraw(hashes[withdrawn]!)
  return folder.store.counts.tables(fieldwork.id, {
    classes: [{ cohort, class: 'c' }], detailClasses: [{ cohort, class: 'd' }], codebook: whole, form: 'full', asked: closedOf(whole), easy: [{ codebook: easy, asked: closedOf(easy) }],
  })
}

const scoresOn = ({ scores }: Pick<CountTables, 'scores'>, criterion: string): string[] => scores.filter((row) => row.criterion === criterion).map(({ numerator, denominator, n }) => `${(100 * numerator) / denominator}: ${n}`)

const ofEasy = (answers: Answers): Person => ({ version: 'youth-easy', answers })
const ofWhole = (answers: Answers): Person => ({ version: 'youth', answers })

/** What both versions offer. */
const anyOf11 = fc.record(Object.fromEntries(items.map((name) => [name, fc.constantFrom(1, 3, 5, 'weet-ik-niet', 'sla-over')])), { requiredKeys: [] }).map((given) => given as Answers)
const anyPerson = fc.record({ version: fc.constantFrom<Version>('youth', 'youth-easy'), answers: anyOf11 })

const criterionOf = (name: string): string => (easy.questions[name] as { criterion: string }).criterion
const subjects = [...new Set(items.map(criterionOf))]
const itemsOf = (criterion: string): string[] => items.filter((name) => criterionOf(name) === criterion)
const answeredOf = (answers: Answers, criterion: string, unknown: boolean): number => itemsOf(criterion).filter((name) => typeof answers[name] === 'number' || (unknown && answers[name] === 'weet-ik-niet')).length
/** Of four items two are answered, with or without 'weet ik niet': enough for who was asked four, not for who was asked five. */
const isHalf = (answers: Answers): boolean => subjects.some((criterion) => itemsOf(criterion).length === 4 && [true, false].some((unknown) => answeredOf(answers, criterion, unknown) === 2))

describe('people who answered the easy version', () => {
  test('stand on the same line as the others: by hand', async () => {
    const tables = await counted([
      // Contact asks 4 items in the easy version, 5 in the whole one: 100, 50, 0 and nothing, so 50 of three answers.
      ofEasy({ 'jon-01': 5, 'jon-03': 3, 'jon-04': 1, 'jon-06': 'weet-ik-niet' }),
      // Two of four is half; two of five is not.
      ofEasy({ 'jon-01': 5, 'jon-03': 3 }),
      ofWhole({ 'jon-01': 5, 'jon-03': 3 }),
      // Two of four, because the handover does not apply.
      ofWhole({ 'jon-01': 4, 'jon-03': 4, 'jon-05': 'is-niet-gebeurd' }),
      // One of one, and one of two, is enough.
      ofEasy({ 'jon-09': 1 }),
      ofWhole({ 'jon-09': 2, 'jon-10': 'weet-ik-niet' }),
      ofEasy({}),
    ])
    expect(scoresOn(tables, 'contact-en-continuiteit')).toEqual(['50: 1', '75: 2'])
    expect(scoresOn(tables, 'privacy-en-informatie-delen')).toEqual(['0: 1', '25: 1'])
    expect(scoresOn(tables, 'veiligheidsplan')).toEqual([])
    expect(tables.otherScores).toEqual(expect.arrayContaining([{ class: 'c', criterion: 'contact-en-continuiteit', numerator: 3, denominator: 8, n: 1 }]))
  })

  test('are, with what they were not asked, one with who skipped or said nothing', async () => {
    const tables = await counted([ofEasy({ 'jon-01': 5 }), ofEasy({ 'jon-01': 'sla-over' }), ofWhole({ 'jon-05': 'sla-over' }), ofWhole({ 'jon-05': 4 }), ofWhole({})])
    const rows = (name: string, item: string) => tables.distribution.filter((row) => row.class === name && row.item === item).map(({ value, n }) => `${value}: ${n}`)
    expect([rows('d', 'jon-01'), rows('d', 'jon-05')]).toEqual([['5: 1', 'skipped: 4'], ['4: 1', 'skipped: 4']])
    expect([rows('c', 'jon-01'), rows('c', 'jon-05')]).toEqual([['favourable: 1', 'skipped: 4'], ['favourable: 1', 'skipped: 4']])
    expect(tables.distribution.filter(({ value }) => value === 'sla-over')).toEqual([])
  })

  test('have the score that the definition gives to what they were asked themselves', async () => {
    const people = fc.sample(anyPerson, 60)
    const expected = people.flatMap(({ version, answers }) => {
      const book = version === 'youth' ? whole : easy
      return subjects.flatMap((criterion) => {
        const score = personScore(book, criterion, closedOf(book), answers)
        return score === null ? [] : [`${criterion} ${score.toFixed(6)}`]
      })
    })
    const { scores } = await counted(people)
    expect(scores.flatMap(({ criterion, numerator, denominator, n }) => Array<string>(n).fill(`${criterion} ${((100 * numerator) / denominator).toFixed(6)}`)).sort()).toEqual(expected.sort())
  })

  test('score the same in either version, unless they answered exactly half of the four items that the easy one asks', () => {
    fc.assert(
      fc.property(anyOf11, fc.constantFrom(...subjects), (answers, criterion) => {
        const [one, other] = [personScore(whole, criterion, closedOf(whole), answers), personScore(easy, criterion, closedOf(easy), answers)]
        if (itemsOf(criterion).length === 4 && answeredOf(answers, criterion, false) === 2) expect([one, other === null]).toEqual([null, false])
        else expect(one).toBe(other)
      }),
    )
  })

  test('cannot be told apart: when people of a class swap versions, nothing that is counted changes, to the byte', async () => {
    const people = fc.sample(anyPerson.filter(({ answers }) => !isHalf(answers)), 40)
    const swapped = people.map(({ version, answers }): Person => ({ version: version === 'youth' ? 'youth-easy' : 'youth', answers }))
    expect(JSON.stringify(await counted(swapped))).toBe(JSON.stringify(await counted(people)))
  })

  test('change nothing but how many have a score when those swap who answered exactly half', async () => {
    const [half, all] = [{ 'jon-01': 5, 'jon-03': 3 }, { 'jon-01': 5, 'jon-03': 3, 'jon-04': 1, 'jon-06': 1 }]
    const [one, other] = [await counted([ofEasy(half), ofWhole(all)]), await counted([ofWhole(half), ofEasy(all)])]
    expect({ ...one, scores: [], otherScores: [] }).toEqual({ ...other, scores: [], otherScores: [] })
    expect([scoresOn(one, 'contact-en-continuiteit'), scoresOn(other, 'contact-en-continuiteit')]).toEqual([['37.5: 1', '75: 1'], ['37.5: 1']])
  })

  test('may withdraw: the file that is left still knows who was asked what', async () => {
    const people = [ofEasy({ 'jon-01': 5, 'jon-03': 3 }), ofWhole({ 'jon-01': 5, 'jon-03': 3 }), ofEasy({ 'jon-01': 1, 'jon-03': 1 })]
    expect(scoresOn(await counted(people, 1), 'contact-en-continuiteit')).toEqual(['0: 1', '75: 1'])
    expect(scoresOn(await counted(people, 0), 'contact-en-continuiteit')).toEqual(['0: 1'])
  })
})
