import * as fc from 'fast-check'
import type { Answers } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { anyProject } from './any-questionnaire.ts'
import { countPeople, peopleOf } from './count-people.ts'
import { asCounted, countedByHand } from './person-score.ts'
import { codebook, fieldworkIn, item, points, response, useStoreFolder } from './store-folder.ts'

const folder = useStoreFolder()
const classOf = (organisation: number): string | null => [null, 'c1', 'c2', 'c2'][organisation]!

describe('the answers to an item', () => {
  test('add up to the class, with the missing codes and no answer as categories of their own', async () => {
    const book = codebook({ 'pro-01': item('c'), 'pro-02': item('c') })
    const { distribution } = await countPeople(folder.store, book, [
      ...peopleOf(0, { 'pro-01': 5 }, { 'pro-01': 5 }, { 'pro-01': 1 }, { 'pro-01': 'weet-ik-niet' }, { 'pro-01': 'niet-van-toepassing' }, {}),
      ...peopleOf(1, { 'pro-01': 2 }, { 'pro-01': 2 }, { 'pro-01': 2 }, { 'pro-01': 2 }, { 'pro-01': 2 }),
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
    const { distribution } = await countPeople(folder.store, book, peopleOf(0, { 'pro-01': 5, leeftijd: 1 }, { 'pro-01': 4, leeftijd: 2 }, { 'pro-01': 3 }, { 'pro-01': 'weet-ik-niet' }, {}), { detail: 6 })
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
    const given = [...peopleOf(0, { 'pro-01': 1 }), ...peopleOf(1, { 'pro-01': 1 }, { 'pro-01': 5 }), ...peopleOf(2, { 'pro-01': 3 })]
    const tables = await countPeople(folder.store, book, given, { organisations: 3, detail: 1, classOf: (organisation) => (organisation === 2 ? null : 'samen') })
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
    const counting = (asked: string) => folder.store.counts.tables(fieldwork.id, { classes: [], detailClasses: [{ cohort: cohorts[0]!.id, class: 'c1' }], codebook: book, form: 'full', asked: [asked] })
    for (const name of Object.keys(odd)) await expect(counting(name)).rejects.toThrow(new RegExp(`^${name} (?!.*(geen idee|onbekend|6))`))
    await expect(counting('gezakt')).rejects.toThrow(/gezakt/)
    expect((await counting('goed')).distribution).toEqual([{ class: 'c1', item: 'goed', value: '4', n: 1 }])
  })
})

describe('any questionnaire, any answers', () => {
  test('are counted as one would by hand, and every item adds up to the class', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject, async ({ book, detail, people }) => {
        const tables = await countPeople(folder.store, book, people, { organisations: 4, detail, classOf })
        const counted = people.flatMap(({ organisation, answers }) => (classOf(organisation) === null ? [] : [{ class: classOf(organisation)!, answers }]))
        expect(asCounted(tables)).toEqual(countedByHand(book, Object.keys(book.questions), counted, detail))
        for (const { class: of, item } of tables.distribution) {
          const sum = tables.distribution.filter((row) => row.class === of && row.item === item).reduce((sum, { n }) => sum + n, 0)
          expect(sum).toBe(counted.filter((person) => person.class === of).length)
        }
      }),
      { numRuns: 10 },
    )
  })

  test('whose order or organisation within a class changes: the tables stay the same, to the byte', async () => {
    const { book, people } = fc.sample(anyProject, 1)[0]!
    const other = [0, 1, 3, 2]
    const swapped = people.toReversed().map((person) => ({ ...person, organisation: other[person.organisation]! }))
    const [first, second] = [await countPeople(folder.store, book, people, { organisations: 4, classOf }), await countPeople(folder.store, book, swapped, { organisations: 4, classOf })]
    expect(JSON.stringify(second)).toBe(JSON.stringify(first))
  })
})
