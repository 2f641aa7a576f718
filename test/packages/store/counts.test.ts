import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import type { Answers, Codebook, Item, Scale } from '@leidraadspiegel/schema'
import { beforeAll, describe, expect, test } from 'vitest'
import { asCounted, countedByHand } from './person-score.ts'
import { codebook, fieldworkIn, item, response, useStoreFolder } from './store-folder.ts'

const folder = useStoreFolder()

interface Person {
  organisation: number
  answers: Answers
}

/** Closes a fieldwork in which these people answered, and counts it; by default each organisation is a class. */
async function count(book: Codebook, people: readonly Person[], { asked = Object.keys(book.questions), detail = 5, classOf = (organisation: number): string | null => `c${organisation + 1}`, organisations = 2 } = {}) {
  const { fieldwork, cohorts } = await fieldworkIn(folder.store, { organisations })
  await Promise.all(people.map(({ organisation, answers }) => folder.store.box.submit(fieldwork.id, response(cohorts[organisation]!.id, answers))))
  await folder.store.fieldworks.close(fieldwork.id)
  const classes = cohorts.flatMap(({ id }, index) => (classOf(index) === null ? [] : [{ cohort: id, class: classOf(index)! }]))
  return folder.store.counts.tables(fieldwork.id, { classes, codebook: book, form: 'full', asked, detail })
}

const people = (organisation: number, ...answers: Answers[]): Person[] => answers.map((each) => ({ organisation, answers: each }))
const points = (...values: number[]): Scale['points'] => values.map((value) => ({ value, label: `${value}` }))

describe('the answers to an item', () => {
  test('add up to the class, with the missing codes and no answer as categories of their own', async () => {
    const book = codebook({ 'pro-01': item('c'), 'pro-02': item('c') })
    const { distribution } = await count(book, [
      ...people(0, { 'pro-01': 5 }, { 'pro-01': 5 }, { 'pro-01': 1 }, { 'pro-01': 'weet-ik-niet' }, { 'pro-01': 'niet-van-toepassing' }, {}),
      ...people(1, { 'pro-01': 2 }, { 'pro-01': 2 }, { 'pro-01': 2 }, { 'pro-01': 2 }, { 'pro-01': 2 }),
    ])
    expect(distribution.filter(({ item }) => item === 'pro-01')).toEqual([
      { class: 'c1', item: 'pro-01', value: '1', n: 1 },
      { class: 'c1', item: 'pro-01', value: '5', n: 2 },
      { class: 'c1', item: 'pro-01', value: 'weet-ik-niet', n: 1 },
      { class: 'c1', item: 'pro-01', value: 'niet-van-toepassing', n: 1 },
      { class: 'c1', item: 'pro-01', value: 'skipped', n: 1 },
      { class: 'c2', item: 'pro-01', value: '2', n: 5 },
    ])
    expect(distribution.filter(({ item }) => item === 'pro-02')).toEqual([
      { class: 'c1', item: 'pro-02', value: 'skipped', n: 6 },
      { class: 'c2', item: 'pro-02', value: 'skipped', n: 5 },
    ])
  })

  test('of a small class show only which side they are on', async () => {
    const book = codebook({ 'pro-01': item('c'), leeftijd: item(null, { kind: 'fact', scale: 'band' }) }, { band: { points: points(1, 2, 3), scored: false, favourable: [], missing: [] } })
    const { distribution } = await count(book, people(0, { 'pro-01': 5, leeftijd: 1 }, { 'pro-01': 4, leeftijd: 2 }, { 'pro-01': 3 }, { 'pro-01': 'weet-ik-niet' }, {}), { detail: 6 })
    expect(distribution).toEqual([
      { class: 'c1', item: 'pro-01', value: 'unfavourable', n: 1 },
      { class: 'c1', item: 'pro-01', value: 'favourable', n: 2 },
      { class: 'c1', item: 'pro-01', value: 'weet-ik-niet', n: 1 },
      { class: 'c1', item: 'pro-01', value: 'skipped', n: 1 },
      { class: 'c1', item: 'leeftijd', value: 'answered', n: 2 },
      { class: 'c1', item: 'leeftijd', value: 'skipped', n: 3 },
    ])
  })

  test('of cohorts in no class are not counted, and cohorts of one class are counted together', async () => {
    const book = codebook({ 'pro-01': item('c') })
    const given = [...people(0, { 'pro-01': 1 }), ...people(1, { 'pro-01': 1 }, { 'pro-01': 5 }), ...people(2, { 'pro-01': 3 })]
    const tables = await count(book, given, { organisations: 3, detail: 1, classOf: (organisation) => (organisation === 2 ? null : 'samen') })
    expect(tables.distribution).toEqual([
      { class: 'samen', item: 'pro-01', value: '1', n: 2 },
      { class: 'samen', item: 'pro-01', value: '5', n: 1 },
    ])
    expect(tables.scores).toEqual([
      { class: 'samen', criterion: 'c', numerator: 0, denominator: 1, n: 2 },
      { class: 'samen', criterion: 'c', numerator: 1, denominator: 1, n: 1 },
    ])
  })

  test('outside the scale of the codebook stop the count, without saying what somebody answered', async () => {
    const odd: Answers = { getal: 6, tekst: 'geen idee', woord: 'onbekend', lijst: ['a'], waar: true }
    const book = codebook({ ...Object.fromEntries(Object.keys(odd).map((name) => [name, item('c')])), goed: item('c') })
    const { fieldwork, cohorts } = await fieldworkIn(folder.store, { organisations: 1 })
    await folder.store.box.submit(fieldwork.id, response(cohorts[0]!.id, { ...odd, goed: 4 }))
    await folder.store.fieldworks.close(fieldwork.id)
    const counting = (asked: string) => folder.store.counts.tables(fieldwork.id, { classes: [{ cohort: cohorts[0]!.id, class: 'c1' }], codebook: book, form: 'full', asked: [asked], detail: 1 })
    for (const name of Object.keys(odd)) await expect(counting(name)).rejects.toThrow(new RegExp(`^${name} (?!.*(geen idee|onbekend|6))`))
    await expect(counting('gezakt')).rejects.toThrow(/gezakt/)
    expect((await counting('goed')).distribution).toEqual([{ class: 'c1', item: 'goed', value: '4', n: 1 }])
  })
})

describe('the score of a person on a criterion', () => {
  interface Case {
    id: string
    method: string
    input: { answers: (number | 'dk' | 'na' | null)[]; reversed: number[]; min: number; max: number }
    expected: { status: string; score?: number }
  }
  const reference: { cases: Case[] } = JSON.parse(
    readFileSync(fileURLToPath(new URL('../../reference/statistics.json', import.meta.url)), 'utf8'),
  )
  const cases = reference.cases.filter(({ method, input }) => method === 'scale.personScore' && input.reversed.length === 0)

  /** Every case is a criterion with a scale of its own, and one person answers them all. */
  const namesOf = (id: string, answers: readonly unknown[]): string[] => answers.map((_, index) => `${id.toLowerCase().replaceAll('.', '-')}-${index + 1}`)
  let scores: Record<string, number>

  beforeAll(async () => {
    const missing: Scale['missing'] = [{ value: 'dk', label: 'weet ik niet', meaning: 'dont-know' }, { value: 'na', label: 'niet van toepassing', meaning: 'not-applicable' }]
    const scaleOf = ({ min, max }: { min: number; max: number }): Scale => ({ points: points(...Array.from({ length: max - min + 1 }, (_, index) => min + index)), scored: true, favourable: [max], missing })
    const questions = cases.flatMap(({ id, input }) => namesOf(id, input.answers).map((name) => [name, item(id, { scale: id })]))
    const book = codebook(Object.fromEntries(questions), Object.fromEntries(cases.map(({ id, input }) => [id, scaleOf(input)])))
    const given = cases.flatMap(({ id, input }) => namesOf(id, input.answers).flatMap((name, index) => (input.answers[index] === null ? [] : [[name, input.answers[index]]])))
    const tables = await count(book, people(0, Object.fromEntries(given)))
    scores = Object.fromEntries(tables.scores.map(({ criterion, numerator, denominator }) => [criterion, (100 * numerator) / denominator]))
  })

  test.each(cases.map((each) => [each.id, each] as const))('%s of the reference', (id, { expected }) => {
    expect(scores[id]).toEqual(expected.status === 'ok' ? expected.score : undefined)
  })

  test('weighs scales of different length alike, as a fraction in lowest terms', async () => {
    const book = codebook({ a: item('c', { scale: 'klopt5' }), b: item('c', { scale: 'klopt3j' }), d: item('c', { scale: 'vier' }) }, {
      klopt3j: { points: points(1, 3, 5), scored: true, favourable: [5], missing: [] },
      vier: { points: points(1, 2, 3, 4), scored: true, favourable: [3, 4], missing: [] },
    })
    const { scores } = await count(book, people(0, { a: 4, b: 3, d: 2 }, { a: 3, b: 3 }, { a: 5, b: 5, d: 4 }, { a: 1 }))
    expect(scores).toEqual([
      { class: 'c1', criterion: 'c', numerator: 1, denominator: 2, n: 1 },
      { class: 'c1', criterion: 'c', numerator: 19, denominator: 36, n: 1 },
      { class: 'c1', criterion: 'c', numerator: 1, denominator: 1, n: 1 },
    ])
  })

  test('leaves out facts, unscored scales, sensitive questions and questions that were not asked', async () => {
    const book = codebook({
      a: item('c'),
      feit: item('c', { kind: 'fact' }),
      eigen: item('c', { sensitive: true }),
      los: item('c', { scale: 'nummer' }),
      later: item('c'),
      geen: item(null),
      open: { kind: 'open', core: true, construct: 'toelichting' },
    }, { nummer: { points: points(1, 2), scored: false, favourable: [2], missing: [] } })
    const { scores, distribution } = await count(book, people(0, { a: 5, feit: 1, eigen: 1, los: 1, geen: 1, open: 'Een verhaal.' }), { asked: ['a', 'feit', 'eigen', 'los', 'geen', 'open'] })
    expect(scores).toEqual([{ class: 'c1', criterion: 'c', numerator: 1, denominator: 1, n: 1 }])
    expect(distribution.map(({ item }) => item)).toEqual(['a', 'feit', 'eigen', 'los', 'geen'])
  })

  test('counts not knowing as the lowest point only where the codebook says so', async () => {
    const extra: Item['extra'] = [{ value: 'geen-protocol', label: 'we hebben er geen', meaning: 'lowest' }]
    const book = codebook({ weten: item('weten', { dontKnow: 'lowest' }), missen: item('missen'), protocol: item('protocol', { extra }) })
    const { scores } = await count(book, people(0, { weten: 'weet-ik-niet', missen: 'weet-ik-niet', protocol: 'geen-protocol' }))
    expect(scores).toEqual([
      { class: 'c1', criterion: 'weten', numerator: 0, denominator: 1, n: 1 },
      { class: 'c1', criterion: 'protocol', numerator: 0, denominator: 1, n: 1 },
    ])
  })
})

describe('any questionnaire, any answers', () => {
  const scales: Readonly<Record<string, Scale>> = {
    klopt5: codebook({}).scales['klopt5']!,
    klopt3j: { points: points(1, 3, 5), scored: true, favourable: [5], missing: [{ value: 'weet-ik-niet', label: '', meaning: 'dont-know' }, { value: 'sla-over', label: '', meaning: 'skipped' }] },
    nul: { points: points(0, 1, 2, 3), scored: true, favourable: [2, 3], missing: [{ value: 'weet-ik-niet', label: '', meaning: 'dont-know' }, { value: 'past-niet', label: '', meaning: 'not-applicable' }] },
    feit: { points: points(1, 2), scored: false, favourable: [2], missing: [] },
  }
  const anItem = fc.record({ criterion: fc.constantFrom('a', 'b', 'c', null), scale: fc.constantFrom(...Object.keys(scales)), kind: fc.constantFrom('item', 'item', 'item', 'fact'), sensitive: fc.integer({ max: 9 }).map((chance) => chance === 9), dontKnow: fc.constantFrom('missing', 'lowest'), lowest: fc.boolean() })
    .map(({ lowest, ...given }) => item(given.criterion, { ...given, ...(lowest && { extra: [{ value: 'geen', label: '', meaning: 'lowest' }] }) } as Partial<Item>))
  const aBook = fc.array(anItem, { minLength: 1, maxLength: 30 }).map((items) => codebook(Object.fromEntries(items.map((each, index) => [`v-${index}`, each])), scales))
  const valuesOf = (book: Codebook, question: Item): (string | number)[] => [...book.scales[question.scale]!.points, ...book.scales[question.scale]!.missing, ...(question.extra ?? [])].map(({ value }) => value)
  const answersOf = (book: Codebook) => fc.record(Object.fromEntries(Object.entries(book.questions).map(([name, question]) => [name, fc.constantFrom(...valuesOf(book, question as Item))])), { requiredKeys: [] }).map((answers) => answers as Answers)
  const aProject = aBook.chain((book) => fc.record({ book: fc.constant(book), detail: fc.integer({ min: 1, max: 15 }), people: fc.array(fc.record({ organisation: fc.integer({ min: 0, max: 3 }), answers: answersOf(book) }), { maxLength: 60 }) }))

  test('are counted as one would by hand, and every item adds up to the class', async () => {
    await fc.assert(
      fc.asyncProperty(aProject, async ({ book, detail, people }) => {
        const classOf = (organisation: number): string | null => [null, 'c1', 'c2', 'c2'][organisation]!
        const tables = await count(book, people, { organisations: 4, detail, classOf })
        const counted = people.flatMap(({ organisation, answers }) => (classOf(organisation) === null ? [] : [{ class: classOf(organisation)!, answers }]))
        expect(asCounted(tables)).toEqual(countedByHand(book, Object.keys(book.questions), counted, detail))
        for (const { class: of, item } of tables.distribution) {
          const sum = tables.distribution.filter((row) => row.class === of && row.item === item).reduce((sum, { n }) => sum + n, 0)
          expect(sum).toBe(counted.filter((person) => person.class === of).length)
        }
      }),
      { numRuns: 10 },
    )
  }, 120_000)

  test('whose order or organisation within a class changes: the tables stay the same, to the byte', async () => {
    const [given] = fc.sample(aProject, 1)
    const { book, people } = given!
    const swapped = people.toReversed().map((person) => ({ ...person, organisation: person.organisation === 2 ? 3 : person.organisation === 3 ? 2 : person.organisation }))
    const options = { organisations: 4, classOf: (organisation: number) => ['c1', 'c1', 'c2', 'c2'][organisation]! }
    expect(JSON.stringify(await count(book, swapped, options))).toBe(JSON.stringify(await count(book, people, options)))
  })
})
