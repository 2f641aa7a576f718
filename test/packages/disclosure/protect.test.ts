import { protect, ProtectError, UnsafePublicationError } from '@leidraadspiegel/disclosure'
import type { Column, SafeTable } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { publicationOf } from './publication.ts'

const columns: Column[] = [
  { name: 'group', title: 'Groep', kind: 'key' },
  { name: 'role', title: 'Rol', kind: 'key' },
  { name: 'wave', title: 'Meting', kind: 'key' },
  { name: 'n', title: 'Aantal', kind: 'count' },
  { name: 'mean', title: 'Gemiddelde', kind: 'value' },
  { name: 'band', title: 'Band', kind: 'text' },
]
const row = { group: 'organisation:a', role: 'professional', wave: 1, n: 12, mean: 61, band: 'kan beter' }
const publications = [publicationOf(12)]
const draw = (table: SafeTable): number => table.rows.length

describe('protect', () => {
  test('lets a row of a planned group through and names who is withheld', () => {
    const table = protect([row], columns, publications)
    expect(table.rows).toEqual([row])
    expect(table.withheld).toEqual([{ group: 'bbbbbbbbbbbbbbbb', title: 'Het Anker', role: 'professional', wave: 1 }])
  })

  test('a row about fewer people than the minimum keeps its keys and nothing else', () => {
    expect(protect([{ ...row, n: 4 }], columns, publications).rows).toEqual([{ ...row, n: null, mean: null, band: null }])
    expect(protect([{ ...row, n: null }], columns, publications).rows[0]?.['mean']).toBeNull()
  })

  test('follows the minimum of the group, not that of the role', () => {
    const raised = publicationOf(12)
    raised.groups[0]!.minimum = 8
    expect(protect([{ ...row, n: 7 }], columns, [raised]).rows[0]?.['mean']).toBeNull()
    expect(protect([{ ...row, n: 8 }], columns, [raised]).rows[0]?.['mean']).toBe(61)
  })

  test.each([
    ['a withheld organisation', { ...row, group: 'organisation:b' }, /not planned/],
    ['a wave that was not published', { ...row, wave: 2 }, /not planned/],
    ['another role', { ...row, role: 'youth' }, /not planned/],
    ['a column nobody declared', { ...row, extra: 1 }, /undeclared column extra/],
    ['a missing column', { group: 'organisation:a', role: 'professional', wave: 1, n: 12, mean: 61 }, /no column band/],
    ['NaN', { ...row, mean: Number.NaN }, /NaN is no value/],
    ['a number hidden in a text column', { ...row, band: 61 }, /no text/],
    ['people counted in words', { ...row, n: '12' }, /no count/],
  ])('refuses %s', (_name, wrong, message) => {
    expect(() => protect([wrong], columns, publications)).toThrow(ProtectError)
    expect(() => protect([wrong], columns, publications)).toThrow(message)
  })

  test('refuses rows that do not say of whom they are', () => {
    expect(() => protect([row], columns.filter(({ name }) => name !== 'role'), publications)).toThrow(/no key column role/)
  })

  test('a publication that breaks its own rules gives nothing', () => {
    expect(() => protect([row], columns, [publicationOf(4)])).toThrow(UnsafePublicationError)
  })

  test('only protect makes a safe table', () => {
    // @ts-expect-error rows that were not protected cannot be drawn
    expect(draw({ columns, rows: [row], withheld: [] })).toBe(1)
  })
})
