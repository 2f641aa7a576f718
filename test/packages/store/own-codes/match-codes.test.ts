import { matchCodes, type KeyedCode } from '@leidraadspiegel/store'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

/** The marks of seven elements, readable: whole, and without each of them. */
const code = (response: string, elements: string): KeyedCode => ({ response, marks: [elements, ...[...elements].map((_, at) => `${at}:${elements.slice(0, at)}_${elements.slice(at + 1)}`)] })
const codes = (kind: string) => fc.array(fc.array(fc.constantFrom('A', 'B'), { minLength: 7, maxLength: 7 }), { maxLength: 12 }).map((all) => all.map((elements, at) => code(`${kind}${at}`, elements.join(''))))
const linked = (before: readonly KeyedCode[], after: readonly KeyedCode[]): string[] => matchCodes(before, after).map((match) => `${match.before}${match.after}`).toSorted()

describe('people of two waves are found again', () => {
  test('with the same code, and with one element that differs', () => {
    expect(linked([code('a', 'ABCDEFG'), code('b', 'HIJKLMN'), code('c', 'OPQRSTU')], [code('1', 'ABCDEFG'), code('2', 'HIJKLMX'), code('3', 'OXXRSTU')])).toEqual(['a1', 'b2'])
  })

  test('nobody whose code somebody else of a wave has too', () => {
    expect(linked([code('a', 'ABCDEFG'), code('b', 'ABCDEFG')], [code('1', 'ABCDEFG')])).toEqual([])
    expect(linked([code('a', 'ABCDEFG')], [code('1', 'ABCDEFG'), code('2', 'ABCDEFG')])).toEqual([])
    expect(linked([code('a', 'ABCDEFG'), code('b', 'ABCDEFG')], [code('1', 'ABCDEFX')])).toEqual([])
  })

  test('nobody who could be two people', () => {
    expect(linked([code('a', 'ABCDEFG'), code('b', 'XBCDEFG')], [code('1', 'YBCDEFG')])).toEqual([])
    expect(linked([code('a', 'ABCDEFG')], [code('1', 'ABCDEFX'), code('2', 'YBCDEFG')])).toEqual([])
    expect(linked([code('a', 'ABCDEFG')], [code('1', 'ABCDEFG'), code('2', 'ABCDEFX')])).toEqual(['a1'])
  })

  test('each at most once, the same in every order, and there is nothing that tells then from now', () => {
    fc.assert(
      fc.property(codes('a'), codes('b'), (before, after) => {
        const matches = matchCodes(before, after)
        const sides = [matches.map((match) => match.before), matches.map((match) => match.after)]
        expect(sides.map((side) => new Set(side).size)).toEqual([matches.length, matches.length])
        expect(linked(before.toReversed(), after.toReversed())).toEqual(linked(before, after))
        expect(matchCodes(after, before).map((match) => `${match.after}${match.before}`).toSorted()).toEqual(linked(before, after))
      }),
    )
  })
})
