import type { Organisation } from '@leidraadspiegel/schema'
import type { CohortCount } from '@leidraadspiegel/store'
import { planPublication } from '@leidraadspiegel/disclosure'
import { expect, test } from 'vitest'
import { candidateGroups, planned } from '../../../apps/server/src/candidate-groups.ts'

const organisation = (id: string, kind: Organisation['kind']): Organisation => ({ id, project: 'p', name: id, kind, contact: '', crisis: '', region: '', teams: [] })

test('a gatekeeper or a late joiner that agreed to bundling asks for nothing where it was not asked, and stops nobody', () => {
  const organisations = [...['a', 'b', 'c'].map((id) => organisation(id, 'implementing')), organisation('gate', 'gatekeeper')]
  const atoms = ['a', 'b', 'c'].map((id): CohortCount => ({ cohort: `cohort ${id}`, organisation: id, team: null, together: false, n: 8, minimum: 5, invited: null }))
  const candidates = candidateGroups({ role: 'professional', organisations, atoms, bundled: new Set(organisations.map(({ id }) => id)) })
  expect(candidates.map(({ group }) => group)).not.toContain('others:gate')
  const plan = planPublication(atoms.map(({ cohort, ...atom }) => ({ atom: cohort, ...atom })), candidates.map(planned))
  expect(plan.groups).toEqual(['network', 'organisation:a', 'organisation:b', 'organisation:c'])
})

test('teams stand by name, whatever the order of their cohorts', () => {
  const atoms = ['Zuid', 'Noord'].map((team): CohortCount => ({ cohort: `cohort ${team}`, organisation: 'a', team, together: false, n: 12, minimum: 5, invited: null }))
  const candidates = candidateGroups({ role: 'professional', organisations: [organisation('a', 'implementing')], atoms, bundled: new Set() })
  expect(candidates.map(({ group }) => group)).toEqual(['organisation:a', 'team:a:Noord', 'team:a:Zuid'])
})
