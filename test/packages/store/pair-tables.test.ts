import { pairTables } from '@leidraadspiegel/store'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codebook, item } from './store-folder.ts'

const book = codebook({ a: item('c'), b: item('c'), feit: item('c', { kind: 'fact' }) })
const asked = Object.keys(book.questions)
const of = (before: Record<string, number | string>, after: Record<string, number | string>) => ({ class: 'c1', before, after })

describe('people who took part twice', () => {
  test('are counted by their score then and now, and by their answers on the scale', () => {
    const { scorePairs, answerPairs } = pairTables([of({ a: 1, b: 3 }, { a: 5, b: 5 }), of({ a: 3, b: 1 }, { a: 5, b: 5 }), of({ a: 2 }, { a: 2, b: 2, feit: 4 })], 1, book, asked)
    expect(scorePairs).toEqual([
      { class: 'c1', baseline: 1, criterion: 'c', before: { numerator: 1, denominator: 4 }, after: { numerator: 1, denominator: 1 }, n: 2 },
      { class: 'c1', baseline: 1, criterion: 'c', before: { numerator: 1, denominator: 4 }, after: { numerator: 1, denominator: 4 }, n: 1 },
    ].sort((x, y) => (JSON.stringify({ ...x, n: 0 }) < JSON.stringify({ ...y, n: 0 }) ? -1 : 1)))
    expect(answerPairs.filter(({ item }) => item === 'a').map(({ before, after, n }) => [before, after, n])).toEqual([[1, 5, 1], [2, 2, 1], [3, 5, 1]])
    expect(answerPairs.filter(({ item }) => item === 'feit')).toEqual([])
  })

  test('who did not answer enough, or said that he does not know, in one of both waves is no pair there', () => {
    const { scorePairs, answerPairs } = pairTables([of({}, { a: 4, b: 4 }), of({ a: 'weet-ik-niet', b: 4 }, { a: 3, b: 4 })], 1, book, asked)
    expect(scorePairs.map(({ n, before }) => [n, before])).toEqual([[1, { numerator: 3, denominator: 4 }]])
    expect(answerPairs.map(({ item }) => item)).toEqual(['b'])
  })

  test('make the same tables in any order', () => {
    const value = fc.constantFrom<number | string>(1, 2, 3, 4, 5, 'weet-ik-niet')
    const person = fc.record({ before: fc.record({ a: value, b: value }), after: fc.record({ a: value, b: value }) })
    fc.assert(fc.property(fc.array(person, { maxLength: 12 }), (people) => {
      const tables = (some: typeof people) => pairTables(some.map(({ before, after }) => of(before, after)), 1, book, asked)
      expect(tables([...people].reverse())).toEqual(tables(people))
    }))
  })
})
