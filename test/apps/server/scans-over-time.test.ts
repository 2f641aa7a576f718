import { newId, nextScanBatches, type Consent, type KeptRecord, type ScanBatch } from '@leidraadspiegel/schema'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bundledOrganisations } from '../../../apps/server/src/bundling.ts'
import { statementsOf } from '../../../apps/server/src/statements.ts'
import { aScan } from '../../packages/schema/any-evidence.ts'

const organisations = Array.from({ length: 10 }, (_, at) => ({ id: newId(), name: `Organisatie ${at}` }))
const waves = [{ number: 1, title: 'Nulmeting' }]

const step = fc.record({
  at: fc.nat(organisations.length - 1),
  what: fc.constantFrom('finish', 'finish', 'finish', 'reopen', 'remove', 'agree', 'withdraw'),
  day: fc.constantFrom('1999-01-01', '2026-01-10', '2026-02-01'),
  version: fc.constantFrom(1, 1, 1, 2),
})
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

/** Who counts after every step. */
function countedOver(steps: readonly Step[]): string[][] {
  const scans = new Map<string, KeptRecord>()
  const agreed = new Set(organisations.map(({ id }) => id))
  const batches: ScanBatch[] = []
  return steps.map(({ at, what, day, version }) => {
    const { id: organisation } = organisations[at]!
    if (what === 'remove') scans.delete(organisation)
    if (what === 'finish' || what === 'reopen') scans.set(organisation, { ...aScan(undefined, { finishedOn: what === 'finish' ? day : null, version }), id: newId(), project: 'p', organisation, version: 1, madeOn: day, savedOn: day, savedBy: 'Anna' })
    if (what === 'agree') agreed.add(organisation)
    if (what === 'withdraw') agreed.delete(organisation)
    const consents: Consent[] = [...agreed].map((each) => ({ organisation: each, kind: 'bundling', givenBy: 'De bestuurder', givenOn: day, withdrawnOn: null }))
    const records = [...scans.values()]
    batches.push(...nextScanBatches({ records, bundled: bundledOrganisations(consents), batches }))
    return statementsOf({ records, organisations, consents, waves, batches }).filter(({ visible }) => visible === 'whole').map((statement) => statement.organisation)
  })
}

test('who looks at every moment finds nobody that was ever counted without the same two others', () => {
  fc.assert(fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
    const moments = countedOver(steps)
    const whenCounted = (organisation: string): string => moments.map((counted) => (counted.includes(organisation) ? '1' : '0')).join('')
    const patterns = [...new Set(moments.flat())].map(whenCounted)
    for (const pattern of patterns) expect(patterns.filter((other) => other === pattern).length).toBeGreaterThanOrEqual(3)
  }), { numRuns: 300 })
})

test('between two moments nobody comes in or goes out with fewer than two others', () => {
  fc.assert(fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
    const moments = countedOver(steps)
    for (const [at, now] of moments.entries()) {
      const before = moments[at - 1] ?? []
      for (const [one, other] of [[before, now], [now, before]] as const) expect([0, 3, 6, 9]).toContain(one.filter((organisation) => !other.includes(organisation)).length)
    }
  }), { numRuns: 300 })
})
