import { join } from 'node:path'
import { loadLibrary, type SurveyLibrary } from '@leidraadspiegel/questionnaire'
import { newId, nextScanBatches, type Answers, type Consent, type KeptRecord, type Statement } from '@leidraadspiegel/schema'
import { assert, asyncProperty, constantFrom, integer } from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { createResults } from '../../../apps/server/src/results.ts'
import { root } from '../../../apps/server/src/root.ts'
import { bundledOrganisations } from '../../../apps/server/src/bundling.ts'
import { seenBy, statementsOf } from '../../../apps/server/src/statements.ts'
import { aScan } from '../../packages/schema/any-evidence.ts'

const names = ['De Linde', 'Het Anker', 'Waterland', 'Rivierenland', 'Oost', 'Samen Verder', 'De Brug', 'Zuid'] as const
const organisations = names.map((name) => ({ id: newId(), name }))
const idOf = (name: (typeof names)[number]): string => organisations.find((each) => each.name === name)!.id

const agreed = (organisation: string): Consent => ({ organisation, kind: 'bundling', givenBy: 'R. de Bestuurder', givenOn: '2026-01-01', withdrawnOn: null }) as Consent
const scanned = (organisation: string, answers: Answers, finishedOn: string | null = '2026-01-10'): KeptRecord => ({ ...aScan(answers, { finishedOn }), id: newId(), project: newId(), organisation, version: 1, madeOn: '2026-01-10', savedOn: '2026-01-10', savedBy: 'Anna' })

const waves = [{ number: 1, title: 'Nulmeting' }]
const all = (records: readonly KeptRecord[], consents: readonly Consent[] = organisations.map(({ id }) => agreed(id))): Statement[] => statementsOf({ records, organisations, consents, waves, batches: nextScanBatches({ records, bundled: bundledOrganisations(consents), batches: [] }) })
const visibleOf = (statements: readonly Statement[]): string[] => statements.map(({ title, visible }) => `${title} ${visible}`)

describe('the protocolscans of a project', () => {
  test('a scan that a team is not ready with stands nowhere', () => {
    expect(all([scanned(idOf('De Linde'), { 'scan-01': 3 }, null)])).toEqual([])
  })

  test('one sees the own scan whole, the others only to be counted, and those that did not agree to bundling not at all', () => {
    const records = names.slice(0, 4).map((name) => scanned(idOf(name), { 'scan-01': 3 }))
    const consents = names.slice(0, 3).map((name) => agreed(idOf(name)))
    expect(visibleOf(seenBy(all(records, consents), [idOf('De Linde')]))).toEqual(['De Linde whole', 'Het Anker counted', 'Waterland counted'])
    expect(visibleOf(seenBy(all(records, consents), [idOf('Rivierenland')]))).toEqual(['De Linde counted', 'Het Anker counted', 'Waterland counted', 'Rivierenland apart'])
    expect(visibleOf(seenBy(all(records, consents), []))).toEqual(['De Linde counted', 'Het Anker counted', 'Waterland counted'])
  })

  test('scans are counted three at a time in the order in which they were ready, so that the next one is not read from the difference', () => {
    const records = names.slice(0, 5).map((name, index) => scanned(idOf(name), { 'scan-01': 3 }, `2026-01-1${index}`))
    expect(visibleOf(all(records))).toEqual(['De Linde whole', 'Het Anker whole', 'Waterland whole', 'Rivierenland apart', 'Oost apart'])
    expect(visibleOf(seenBy(all(records), []))).toEqual(['De Linde counted', 'Het Anker counted', 'Waterland counted'])
  })
})

describe('what a reader learns of the scans of others', () => {
  let library: SurveyLibrary
  beforeAll(async () => {
    library = await loadLibrary(join(root, 'surveys'))
  })

  const rowsFor = async (statements: Statement[], of: readonly string[], organisation?: string) =>
    (await createResults({ publications: async () => [], statements: async () => statements, library }).result('project', 'protocolscan', { width: 800, scheme: 'light', ...(organisation !== undefined && { organisation }) }, of))!.rows

  test('of the own organisation every answer, of six others how often each was given, and of none its name or its answer', async () => {
    const statements = all(names.slice(0, 6).map((name, index) => scanned(idOf(name), { 'scan-01': index < 4 ? 1 : 3 })))
    const rows = await rowsFor(statements, [idOf('De Linde')])
    expect(rows.find((row) => row['item'] === 'scan-01' && row['units'] === null)).toMatchObject({ organisation: 'De Linde', answer: 'nee' })
    expect(rows.filter((row) => row['item'] === 'scan-01' && row['units'] === 6).map((row) => [row['answer'], row['organisations']])).toContainEqual(['nee', 4])
    for (const name of names.slice(1)) expect(JSON.stringify(rows)).not.toContain(name)
    for (const { id } of organisations.slice(1)) expect(JSON.stringify(rows)).not.toContain(id)
  })

  test('asking for another organisation gives nothing, and asking for the network only counts', async () => {
    const statements = all(names.slice(0, 6).map((name) => scanned(idOf(name), { 'scan-01': 1 })))
    expect(await rowsFor(statements, [idOf('De Linde')], idOf('Het Anker'))).toEqual([])
    const rows = await rowsFor(statements, [idOf('De Linde')], 'network')
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every((row) => row['units'] !== undefined && row['organisation'] === 'alle organisaties samen')).toBe(true)
  })

  test('with two others beside the own one nothing is counted: taking the own one away would leave two', async () => {
    const statements = all(names.slice(0, 3).map((name) => scanned(idOf(name), { 'scan-01': 1 })))
    for (const organisation of [undefined, 'network']) {
      const rows = await rowsFor(statements, [idOf('De Linde')], organisation)
      expect(rows.filter((row) => row['organisation'] === 'alle organisaties samen').every((row) => row['organisations'] === null && row['units'] === null)).toBe(true)
    }
  })

  test('what one organisation answers changes nothing for another when it did not agree to be counted, or with fewer than three others', async () => {
    const [changing, ...rest] = names.slice(1)
    const consents = organisations.filter(({ name }) => name !== changing).map(({ id }) => agreed(id))
    await assert(asyncProperty(constantFrom<Answers[string]>(1, 2, 3, 'weten-we-niet'), integer({ min: 0, max: 6 }), async (answer, count) => {
      const statedAs = (given: Answers[string]) => all([scanned(idOf('De Linde'), { 'scan-01': 3 }), scanned(idOf(changing!), { 'scan-01': given }), ...rest.slice(0, count).map((name) => scanned(idOf(name), { 'scan-01': 2 }))], count < 2 ? undefined : consents)
      const [one, other] = await Promise.all([1, answer].map(async (given) => JSON.stringify(await rowsFor(statedAs(given), [idOf('De Linde')]))))
      expect(one).toBe(other)
    }), { numRuns: 12 })
  })
})
