import { pbkdf2Sync } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { elementOf, elements, endOf, secretWordOf } from '../../../../apps/respondent/src/own-code/elements.ts'
import { hashOwnCode } from '../../../../apps/respondent/src/own-code/hash-own-code.ts'

const salt = '00112233445566778899aabbccddeeff'
const seven = ['M', 'J', 'N', 'K', 'D', '2', '17']
const slow = (parts: readonly string[], place: number): string => pbkdf2Sync(JSON.stringify(parts), `leidraadspiegel/eigen-code/1/${salt}/${place}`, 600_000, 32, 'sha256').toString('hex')
/** Places at which two codes have the same value. */
const common = (a: readonly string[], b: readonly string[]): number[] => a.flatMap((value, at) => (value === b[at] ? [at] : []))

describe('what leaves the browser of a code', () => {
  test('is PBKDF2-HMAC-SHA-256 of the whole and of the rest without each element, with 600,000 rounds', async () => {
    const code = await hashOwnCode({ elements: seven, secretWord: 'ZONNEBLOEM' }, salt)
    expect([code.length, code[0], code[3]]).toEqual([8, slow([...seven, 'ZONNEBLOEM'], 0), slow(['M', 'J', '', 'K', 'D', '2', '17', 'ZONNEBLOEM'], 3)])
    expect(new Set(code).size).toBe(8)
  })

  test('is the same but for one value when one element differs, and other in everything with another word or in another project', async () => {
    const [code, slip, word, elsewhere] = await Promise.all([
      hashOwnCode({ elements: seven, secretWord: '' }, salt),
      hashOwnCode({ elements: seven.with(4, 'T'), secretWord: '' }, salt),
      hashOwnCode({ elements: seven, secretWord: 'ZON' }, salt),
      hashOwnCode({ elements: seven, secretWord: '' }, `${salt.slice(1)}0`),
    ])
    expect([common(code, slip), common(code, word), common(code, elsewhere)]).toEqual([[5], [], []])
  })
})

describe('what somebody types', () => {
  test.each([
    ['é', 'E'], [' maria ', 'M'], ['ĳsbrand', 'I'], ['’s-Gravenweg', 'S'], ['Åse', 'A'], ['Ｍ', 'M'], ['-', '-'], ['Ж', 'Ж'],
  ])('%s is the first letter %s', (typed, letter) => expect(elementOf(typed, 'letter')).toBe(letter))

  test('is the last letter where that is asked, and a number without what stands before it', () => {
    expect([elementOf('Janssén', 'letter', endOf(2)), elementOf('n', 'letter', endOf(2)), elementOf('07', { most: 31 }), elementOf('31', { most: 31 }), elementOf('-', { most: 9 })]).toEqual(['N', 'N', '7', '31', '-'])
  })

  test('is nothing when it is something else', () => {
    for (const typed of ['', ' ', '7', '…']) expect(elementOf(typed, 'letter')).toBeNull()
    for (const typed of ['', '32', '-1', 'drie', '1,5', '100']) expect(elementOf(typed, { most: 31 })).toBeNull()
  })

  test('counts the same however it is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (typed) => {
        for (const kind of elements) expect(elementOf(` ${typed.normalize('NFD')} `, kind)).toBe(elementOf(typed.normalize('NFC'), kind))
        expect(secretWordOf(` ${typed.normalize('NFD')} `)).toBe(secretWordOf(typed.normalize('NFC')))
        expect(secretWordOf(secretWordOf(typed))).toBe(secretWordOf(typed))
      }),
    )
  })
})
