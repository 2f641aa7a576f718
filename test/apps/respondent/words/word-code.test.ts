import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dutchWords } from '../../../../apps/respondent/src/words/dutch-words.ts'
import { makeWordCode, readWordCode, unknownWords } from '../../../../apps/respondent/src/words/word-code.ts'

const alike = (word: string): string => word.replaceAll('ij', 'ei').replaceAll('ou', 'au').replaceAll('c', 'k').replaceAll('z', 's').replaceAll('v', 'f').replace(/d$/, 't')

describe('the words of codes', () => {
  test('are 2048, short, plain, all different, and in order', () => {
    expect(dutchWords).toHaveLength(2048)
    expect(dutchWords.filter((word) => !/^[a-z]{3,9}$/.test(word))).toEqual([])
    expect([...new Set(dutchWords)].sort()).toEqual(dutchWords)
  })

  test('no two sound the same, so that a code can be read aloud', () => {
    expect(new Set(dutchWords.map(alike)).size).toBe(2048)
  })

  test('none brings suicide, harm or a place of it to mind', () => {
    const no = ['dood', 'pijn', 'ziek', 'trein', 'spoor', 'brug', 'dak', 'toren', 'touw', 'mes', 'pil', 'gif', 'alleen', 'afscheid', 'graf', 'bloed', 'drugs']
    expect(dutchWords.filter((word) => no.includes(word))).toEqual([])
  })
})

describe('a word code', () => {
  test('is made of so many words of the list, and another each time', () => {
    const codes = Array.from({ length: 200 }, () => makeWordCode(5).join(' '))
    expect(new Set(codes).size).toBe(200)
    expect(codes.flatMap((code) => unknownWords(readWordCode(code)))).toEqual([])
  })

  test('reads the same however it was typed', () => {
    const said = fc.constantFrom(...dutchWords)
    const between = fc.constantFrom(' ', '  ', '\n', ', ', '-', ' . ', '\t')
    fc.assert(fc.property(fc.array(said, { minLength: 5, maxLength: 6 }), between, fc.boolean(), (words, space, loud) => {
      const typed = words.join(space)
      expect(readWordCode(` ${loud ? typed.toUpperCase() : typed}${space}`)).toEqual(words)
    }))
    expect(readWordCode('Caféʼ PÁÁL')).toEqual(['cafe', 'paal'])
  })

  test('names the words that are in no code', () => {
    expect(unknownWords(['egel', 'egell', 'zebra'])).toEqual(['egell'])
  })
})
