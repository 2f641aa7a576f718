import { protect } from '@leidraadspiegel/disclosure'
import type { Column, Publication } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { publicationOf } from './publication.ts'

const staff = publicationOf(6)
const youth: Publication = { ...publicationOf(14), role: 'youth', rules: { version: 2, minimum: 10, detail: 10 }, groups: [{ ...publicationOf(14).groups[0]!, minimum: 10 }] }

const columns: readonly Column[] = [
  { name: 'group', title: 'Groep', kind: 'key' },
  { name: 'role', title: 'Rol', kind: 'key' },
  { name: 'otherRole', title: 'Andere rol', kind: 'key' },
  { name: 'wave', title: 'Meting', kind: 'key' },
  { name: 'n', title: 'Mensen', kind: 'count' },
  { name: 'otherN', title: 'Anderen', kind: 'count', of: 'otherRole' },
  { name: 'gap', title: 'Verschil', kind: 'value' },
]
const gapOf = (n: number, otherN: number, declared = columns) =>
  protect([{ group: 'organisation:a', role: 'professional', otherRole: 'youth', wave: 1, n, otherN, gap: 21 }], declared, [staff, youth]).rows[0]!['gap']

describe('a row about two roles', () => {
  test('holds both to the minimum of their own role', () => {
    expect(gapOf(6, 14)).toBe(21)
    expect(gapOf(4, 14)).toBeNull()
    expect(gapOf(6, 9)).toBeNull()
  })

  test('that does not say whom it counts holds everybody to the highest minimum', () => {
    const unsaid = columns.map(({ of: _of, ...column }) => column)
    expect(gapOf(6, 14, unsaid)).toBeNull()
    expect(gapOf(12, 14, unsaid)).toBe(21)
  })
})
