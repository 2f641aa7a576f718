import { planPublication } from '@leidraadspiegel/disclosure'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { costWithout, lowestCost, obeys } from './cheapest-plan.ts'
import { named, project } from './project.ts'

/** Small enough to try every set of groups; without groups nobody is in, which are never published. */
const small = project
  .map(({ atoms, groups, share }) => {
    const people = new Set(atoms.filter(({ n }) => n > 0).map(({ atom }) => atom))
    return { atoms, groups: groups.filter((group) => group.kind !== 'others' && group.atoms.some((atom) => people.has(atom))), share }
  })
  .filter(({ groups }) => groups.length <= 11)

test('what is withheld obeys every rule and costs at most half as much again as the best of all sets of groups', () => {
  fc.assert(
    fc.property(small, ({ atoms, groups, share }) => {
      const shown = named(groups, planPublication(atoms, groups, { share, detail: 5 }).groups)
      expect(obeys({ atoms, groups: shown, share })).toBe(true)
      expect(costWithout(groups, shown)).toBeLessThanOrEqual(1.5 * lowestCost({ atoms, groups, share }) + 1e-9)
    }),
    { numRuns: 300 },
  )
})

test('nothing is withheld that could be shown beside the rest', () => {
  fc.assert(
    fc.property(small, ({ atoms, groups, share }) => {
      const shown = named(groups, planPublication(atoms, groups, { share, detail: 5 }).groups)
      for (const group of groups.filter((one) => !shown.includes(one))) expect(obeys({ atoms, groups: [...shown, group], share })).toBe(false)
    }),
    { numRuns: 500 },
  )
})
