import { assert, constantFrom, dictionary, integer, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvText } from '../../../apps/leader/src/csv.ts'
import { formatDay, formatNumber } from '../../../apps/leader/src/format.ts'
import { analyses } from '../../../apps/leader/src/questions.ts'
import { knownFilters, outOfOrder, readFilters } from '../../../apps/leader/src/result-filters.ts'
import { wholeNumber } from '../../../apps/leader/src/whole-number.ts'

describe('numbers as Dutch people write them', () => {
  test.each([
    [1234.4, 'integer', '1.234'],
    [0.424, 'percent', '42%'],
    [0.001, 'percent', '<1%'],
    [0.999, 'percent', '>99%'],
    [1, 'percent', '100%'],
    [61.5, 'score', '62'],
    [13.6, 'points', '+14'],
    [-3.2, 'points', '−3'],
    [0.2, 'points', '0'],
    [-0.2, 'points', '0'],
    [2.25, undefined, '2,25'],
    [1234.56789, undefined, '1.234,568'],
    [0.00012, undefined, '<0,001'],
    [-0.00012, undefined, '>−0,001'],
    [0, undefined, '0'],
  ] as const)('%d as %s is %s', (value, format, text) => {
    expect(formatNumber(value, format)).toBe(text)
  })

  test('a day is written out', () => expect(formatDay('2026-03-01')).toBe('1 maart 2026'))

  test('a whole number is read with and without dots; all else is none', () => {
    expect(wholeNumber(' 12 ', 1, 20)).toBe(12)
    expect(wholeNumber('1.200', 0, 100_000)).toBe(1200)
    for (const text of ['', '12,5', '1.20', '1e3', '-4', 'tien', '0x10', '٣', '21', '0']) expect(wholeNumber(text, 1, 20), text).toBeNull()
  })

  test('whatever is read back is what was written, within its bounds', () => {
    assert(property(integer({ min: 0, max: 100_000 }), (value) => {
      expect(wholeNumber(formatNumber(value, 'integer'), 0, 100_000)).toBe(value)
    }))
  })
})

describe('choices in an address', () => {
  const known = { organisations: [{ id: '1234567890123456' }], roles: ['professional', 'youth'], waves: [{ number: 1 }, { number: 2 }], criteria: [{ id: 'veiligheidsplan' }] }

  test('what the project has is kept, what it does not have is named, what the analysis does not hear is passed over', () => {
    const asked = readFilters({ organisation: '1234567890123456', role: 'keizer', wave: '2', baseline: '7', criterion: 'veiligheidsplan', vreemd: 'x', x: 1 })
    expect(knownFilters('change-per-criterion', asked, known)).toEqual({ filters: { wave: '2', organisation: '1234567890123456', criterion: 'veiligheidsplan' }, unknown: ['baseline', 'role'] })
    expect(readFilters({ role: '', wave: 2 })).toEqual({})
    expect(knownFilters('response', asked, known).filters).toEqual({ wave: '2', organisation: '1234567890123456' })
  })

  test('any address gives only choices that the project has', () => {
    const text = oneof(string(), constantFrom('1', '2', 'youth', 'veiligheidsplan', '1234567890123456', '__proto__'))
    assert(property(constantFrom(...analyses), dictionary(constantFrom('organisation', 'role', 'wave', 'baseline', 'criterion', '__proto__'), text), (analysis, search) => {
      const { filters, unknown } = knownFilters(analysis, readFilters(search), known)
      for (const value of Object.values(filters)) expect(['1', '2', 'professional', 'youth', 'veiligheidsplan', '1234567890123456']).toContain(value)
      for (const name of unknown) expect(filters).not.toHaveProperty(name)
    }))
  })

  test('two waves are compared only from an earlier to a later one; what is not chosen is the first and the last', () => {
    const waves = [{ number: 1 }, { number: 2 }, { number: 3 }]
    const order = (baseline?: string, wave?: string) => outOfOrder('change-per-criterion', { baseline, wave }, waves)
    expect([order(), order('2'), order('1', '2'), order('2', '3'), order(undefined, '2')]).toEqual([null, null, null, null, null])
    expect(order('3', '1')).toEqual({ from: 3, to: 1 })
    expect(order('2', '2')).toEqual({ from: 2, to: 2 })
    expect(order('3')).toEqual({ from: 3, to: 3 })
    expect(order(undefined, '1')).toEqual({ from: 1, to: 1 })
    expect(outOfOrder('change-per-criterion', {}, [{ number: 1 }])).toBeNull()
    expect(outOfOrder('score-per-criterion', { wave: '1' }, waves)).toBeNull()
    expect([outOfOrder('attention', { wave: '1' }, waves), outOfOrder('attention', { wave: '1', baseline: '3' }, waves)]).toEqual([null, { from: 3, to: 1 }])
  })
})

test('CSV keeps quotes, semicolons and line ends inside their cell', () => {
  expect(csvText([['a;b', 'zegt "ja"'], ['1\n2', '']])).toBe('\uFEFF"a;b";"zegt ""ja"""\r\n"1\n2";""\r\n')
})
