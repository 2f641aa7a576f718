import { describe, expect, test } from 'vitest'
import type { CodedText } from '@leidraadspiegel/schema'
import { agreementOf } from '../../../../../apps/server/src/leader/coding/agreement.ts'
import { countedCodes } from '../../../../../apps/server/src/leader/coding/counted-codes.ts'

/** One text for each entry: which codes it got. */
const coded = (given: readonly (readonly string[])[]): CodedText[] => given.map((codes, index) => ({ text: index.toString(16).padStart(32, '0'), codes: [...codes] }))
const there = (texts: readonly CodedText[]): Set<string> => new Set(texts.map(({ text }) => text))
const time = 'obstacle:tijd'
const repeat = (count: number, codes: readonly string[]): (readonly string[])[] => Array.from({ length: count }, () => codes)

describe('agreement of two who coded', () => {
  test('the example of Cohen (1960) in two by two: 20 both, 5 and 10 one, 15 neither gives kappa 0.4', () => {
    const first = coded([...repeat(20, [time]), ...repeat(5, [time]), ...repeat(10, []), ...repeat(15, [])])
    const second = coded([...repeat(20, [time]), ...repeat(5, []), ...repeat(10, [time]), ...repeat(15, [])])
    const { n, enough, same, codes } = agreementOf(first, second)
    expect({ n, enough, same }).toEqual({ n: 50, enough: true, same: 0.7 })
    expect(codes).toMatchObject([{ code: time, both: 20, one: 15, alike: 0.7 }])
    expect(codes[0]?.kappa).toMatchObject({ status: 'ok', value: expect.closeTo(0.4, 12) })
  })

  test('with everything alike kappa is one, and undefined when every text got the code', () => {
    const mixed = coded([...repeat(6, [time]), ...repeat(6, [])])
    expect(agreementOf(mixed, mixed)).toMatchObject({ same: 1, codes: [{ kappa: { status: 'ok', value: 1 } }] })
    const all = coded(repeat(12, [time]))
    expect(agreementOf(all, all).codes[0]?.kappa).toEqual({ status: 'undefined', reason: 'no variation' })
  })

  test('is not said about fewer than ten texts that both looked at', () => {
    const [first, second] = [coded(repeat(30, [time])), coded(repeat(9, [time]))]
    expect(agreementOf(first, second)).toEqual({ n: 9, enough: false, same: null, codes: [] })
    expect(agreementOf(first, coded(repeat(10, [time]))).n).toBe(10)
  })
})

describe('counting codes', () => {
  test('of one person counts every text; of two the texts that both looked at', () => {
    const [first, second] = [coded([[time], [time, 'criterion:x'], []]), coded([[time], ['criterion:x']])]
    expect(countedCodes([first], there(first))).toEqual({ n: 3, codes: [{ code: 'criterion:x', texts: 1, one: 0 }, { code: time, texts: 2, one: 0 }] })
    expect(countedCodes([first, second], there(first))).toEqual({ n: 2, codes: [{ code: 'criterion:x', texts: 1, one: 0 }, { code: time, texts: 1, one: 1 }] })
  })

  test('a text that is gone takes its codes along', () => {
    const own = coded([[time], [time]])
    expect(countedCodes([own], there(own.slice(1)))).toEqual({ n: 1, codes: [{ code: time, texts: 1, one: 0 }] })
    expect(countedCodes([], there(own))).toEqual({ n: 0, codes: [] })
  })
})
