import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOneOff, readWords, withWord } from '../../../../apps/respondent/src/words/read-words.ts'
import { dutchWords } from '../../../../apps/respondent/src/words/dutch-words.ts'

const word = fc.constantFrom(...dutchWords)
const six = fc.array(word, { minLength: 6, maxLength: 6 })

/** However somebody copies a list: in a row, below each other, with numbers, capitals and accents. */
const written = fc.tuple(six, fc.constantFrom(' ', ', ', '\n', ' - ', '; ', '\t', '…'), fc.boolean(), fc.boolean(), fc.boolean()).map(([words, between, numbered, loud, accents]) => {
  const parts = words.map((each, place) => `${numbered ? `${place + 1}. ` : ''}${loud ? each.toUpperCase() : each}`).join(between)
  return { words, typed: accents ? parts.replaceAll('e', 'é').replaceAll('i', 'ï') : parts }
})

describe('reading the words of a code', () => {
  test('gives the six words back, however they were written down', () => {
    fc.assert(fc.property(written, ({ words, typed }) => {
      expect(readWords(`  ${typed}.\n`, 6)).toEqual({ kind: 'words', words })
    }))
  })

  test('counts when there are too few or too many', () => {
    fc.assert(fc.property(fc.array(word, { maxLength: 12 }).filter(({ length }) => length !== 6), (words) => {
      expect(readWords(words.join(' '), 6)).toEqual({ kind: 'count', count: words.length })
    }))
  })

  test('with one letter wrong names the word and offers the right one, which puts the text right', () => {
    const slip = fc.tuple(six, fc.nat(5), fc.nat(20), fc.constantFrom('q', 'x', '', 'swap'))
    fc.assert(fc.property(slip, ([words, place, at, other]) => {
      const right = words[place]!
      const from = at % right.length
      const wrong = other === 'swap' ? right.slice(0, from) + right.slice(from, from + 2).split('').reverse().join('') + right.slice(from + 2) : right.slice(0, from) + other + right.slice(from + 1)
      fc.pre(!dutchWords.includes(wrong) && wrong !== '')
      const typed = words.map((each, index) => (index === place ? wrong.toUpperCase() : each)).join(', ')
      const read = readWords(typed, 6)
      const found = read.kind === 'unknown' ? read.words : []
      expect(found.map((each) => each.word)).toEqual([wrong])
      expect(found[0]!.meant).toContain(right)
      expect(readWords(withWord(typed, wrong, right), 6)).toEqual({ kind: 'words', words })
    }))
  })

  test('offers nothing for a word that resembles none', () => {
    expect(readWords('qqqqqqqq', 6)).toEqual({ kind: 'unknown', words: [{ word: 'qqqqqqqq', meant: [] }] })
  })

  test('never fails, whatever was typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => void readWords(typed, 6)))
  })

  test.each([
    ['tafle', 'tafel', true],
    ['tafe', 'tafel', true],
    ['taafel', 'tafel', true],
    ['tavel', 'tafel', true],
    ['tafel', 'tafel', false],
    ['tavle', 'tafel', false],
    ['', 'x', true],
  ])('%s is one letter off %s: %s', (typed, right, expected) => {
    expect(isOneOff(typed, right)).toBe(expected)
  })
})
