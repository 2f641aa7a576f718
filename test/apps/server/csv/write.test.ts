import * as fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import type { Column } from '@leidraadspiegel/schema'
import { csvOf } from '../../../../apps/server/src/csv/write.ts'

const columns: Column[] = [
  { name: 'title', title: 'Titel', kind: 'key' },
  { name: 'change', title: 'Verandering', kind: 'value' },
]
const parse = (text: string): string[][] => Papa.parse<string[]>(text.trimEnd(), { delimiter: ',' }).data

describe('writing CSV', () => {
  test('numbers stay numbers, absent values are empty', () => {
    expect(csvOf(columns, [{ title: 'Plan', change: -5.5 }, { title: 'Naasten', change: null }])).toBe('title,change\nPlan,-5.5\nNaasten,\n')
  })

  test.each(['=1+1', '+31', '-x', '@SUM(A1)', '\t=1', ' =1', '"=1', '＝1'])('%j is not a formula any more', (title) => {
    expect(parse(csvOf(columns, [{ title, change: 1 }]))[1]?.[0]).toBe(`'${title}`)
  })

  test('any text comes back, with at most a quote before it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (title) => {
        fc.pre(title.trim() === title && !title.includes('\r'))
        const read = parse(csvOf(columns, [{ title, change: 1 }]))[1]?.[0]
        expect([title, `'${title}`]).toContain(read)
      }),
    )
  })
})
