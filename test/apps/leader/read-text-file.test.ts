import { describe, expect, test } from 'vitest'
import { readDay, typedDay } from '../../../apps/leader/src/dutch-day.ts'
import { textOfFile } from '../../../apps/leader/src/read-text-file.ts'

describe('a file of a spreadsheet', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode('André;andre@a.nl'), 'André;andre@a.nl'],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, 0x61]), 'a'],
    ['Windows-1252', new Uint8Array([0x41, 0x6e, 0x64, 0x72, 0xe9, 0x3b, 0xeb]), 'André;ë'],
  ])('is read as %s', (_what, bytes, text) => {
    expect(textOfFile(bytes)).toBe(text)
  })
})

describe('a day as somebody types it', () => {
  test.each([['31-12-2027', '2027-12-31'], ['1/2/2028', '2028-02-01'], [' 5.6.2027 ', '2027-06-05'], ['2027-12-31', '2027-12-31']])('%j is %s', (text, day) => {
    expect(readDay(text)).toBe(day)
  })
  test.each(['31-2-2027', '31-12-27', 'morgen', '', '2027-13-01'])('%j is none', (text) => {
    expect(readDay(text)).toBe(null)
  })
  test('is written back as it is typed', () => {
    expect(typedDay('2027-12-31')).toBe('31-12-2027')
  })
})
