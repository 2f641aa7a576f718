import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markIdentifying, type Mark } from '@leidraadspiegel/disclosure'
import { identifying, innocent, known } from './examples.ts'

const pieces = (text: string): [string, string][] => markIdentifying(text, known).map(({ from, to, kind }) => [text.slice(from, to), kind])

test.each(identifying)('in “%s” it proposes what could identify somebody', (text, expected) => {
  expect(pieces(text)).toEqual(expected)
})

test.each(innocent)('it leaves “%s” alone', (text) => {
  expect(pieces(text)).toEqual([])
})

/** Sentences of the examples in any order, with anything between them. */
const anyText = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...identifying.map(([text]) => text), ...innocent)), { maxLength: 6 }).map((parts) => parts.join(' '))
const digits = (count: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((each) => each.join(''))
const around = fc.tuple(fc.constantFrom('', 'Bel ', 'mijn nummer: ', 'Mail mij op\n', '('), fc.constantFrom('', '.', ' of niet', '), dank', '!'))

const covers = (marks: readonly Mark[], from: number, to: number): boolean => marks.some((mark) => mark.from <= from && mark.to >= to)

describe('whatever people write', () => {
  test('marks lie inside the text, in order, hold something and never overlap', () => {
    fc.assert(fc.property(anyText, (text) => {
      let last = 0
      for (const { from, to } of markIdentifying(text, known)) {
        expect(from).toBeGreaterThanOrEqual(last)
        expect(to).toBeGreaterThan(from)
        expect(to).toBeLessThanOrEqual(text.length)
        last = to
      }
    }), { numRuns: 500 })
  })

  test('an e-mail address is always proposed', () => {
    fc.assert(fc.property(fc.emailAddress(), around, (address, [before, after]) => {
      expect(covers(markIdentifying(`${before}${address}${after}`, known), before.length, before.length + address.length)).toBe(true)
    }), { numRuns: 500 })
  })

  test('a Dutch telephone number is always proposed, however it is written', () => {
    const number = fc.oneof(
      digits(8).map((rest) => `06${rest}`),
      digits(8).map((rest) => `06-${rest}`),
      digits(8).map((rest) => `06 ${rest.replace(/(..)(?=.)/g, '$1 ')}`),
      digits(8).map((rest) => `+316${rest}`),
      digits(8).map((rest) => `0031 6 ${rest}`),
      digits(8).map((rest) => `+31 (0)6-${rest}`),
      digits(7).map((rest) => `020-${rest}`),
      digits(7).map((rest) => `(030) ${rest.slice(0, 3)} ${rest.slice(3)}`),
      digits(6).map((rest) => `0344.${rest}`),
    )
    fc.assert(fc.property(number, around, (phone, [before, after]) => {
      const marks = markIdentifying(`${before}${phone}${after}`, known)
      expect(covers(marks, before.length + (phone.startsWith('(') ? 1 : 0), before.length + phone.length)).toBe(true)
    }), { numRuns: 500 })
  })

  test('the names of organisations and regions of the project are always proposed, in any case', () => {
    const name = fc.constantFrom(...known.organisations, ...known.places).chain((each) => fc.constantFrom(each, each.toUpperCase(), each.toLowerCase()))
    fc.assert(fc.property(name, around, (each, [before, after]) => {
      expect(covers(markIdentifying(`${before}${each}${after}`, known), before.length, before.length + each.length)).toBe(true)
    }))
  })

  test('a name with signs in it is read as it is written', () => {
    expect(markIdentifying('Bij Hulp (Zorg+) is het fijn', { organisations: ['Hulp (Zorg+)', ''] })).toEqual([{ from: 4, to: 16, kind: 'organisation' }])
  })
})
