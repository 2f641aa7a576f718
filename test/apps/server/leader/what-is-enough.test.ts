import { describe, expect, test } from 'vitest'
import { minimumOfRole, type Organisation, type Role } from '@leidraadspiegel/schema'
import { whatIsEnough } from '../../../../apps/server/src/leader/what-is-enough.ts'

/** What is enough when so many people of each organisation took part, of which the first ones agreed to bundling. */
function judged(role: Role, people: readonly number[], agreed: number) {
  const ids = people.map((_, index) => `o${index}`)
  const organisations = ids.map((id): Organisation => ({ id, project: 'p', name: id, kind: 'implementing', contact: '', crisis: '', region: '', teams: [] }))
  const atoms = people.map((n, index) => ({ cohort: `c${index}`, organisation: `o${index}`, team: null, together: false, n, minimum: minimumOfRole[role], invited: null }))
  return whatIsEnough({ role, organisations, atoms, bundled: new Set(ids.slice(0, agreed)) })
}

describe('what is enough to show', () => {
  test.each<[string, readonly number[], number, boolean | null]>([
    ['three organisations that agreed, with five people', [2, 2, 1], 3, true],
    ['four people', [2, 1, 1], 3, false],
    ['an organisation with more people than all others together', [6, 2, 2], 3, false],
    ['people of two organisations only', [5, 5, 0], 3, false],
    ['three organisations of which two agreed', [5, 5, 5], 2, null],
  ])('of partners, %s', (_, people, agreed, enough) => {
    expect(judged('partner', people, agreed)).toEqual({ organisations: [], network: enough === null ? null : { enough } })
  })

  test('of others is said of every organisation too, and never with a number', () => {
    expect(judged('youth', [12, 9, 10], 3)).toEqual({ organisations: [{ organisation: 'o0', enough: true }, { organisation: 'o1', enough: false }, { organisation: 'o2', enough: true }], network: { enough: true } })
  })
})
