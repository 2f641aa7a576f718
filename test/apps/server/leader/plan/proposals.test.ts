import { array, assert, boolean, constantFrom, property, record } from 'fast-check'
import type { Evidence, Improvement } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import type { Finding, FindingKind } from '../../../../../apps/server/src/leader/plan/finding.ts'
import { proposalsOf } from '../../../../../apps/server/src/leader/plan/proposals.ts'
import { framework, improvementsOf } from './framework.ts'

const figure = (criterion: string, role: 'professional' | 'youth' = 'professional'): Evidence => ({ of: 'figure', analysis: 'score-per-criterion', organisation: '0000000000000000', role, criterion, wave: 1 })
const finding = (criterion: string, kind: FindingKind = 'low', role: 'professional' | 'youth' = 'professional'): Finding => ({ criterion, kind, sentence: `${role} ${kind} ${criterion}`, evidence: figure(criterion, role) })
type Kept = Pick<Improvement, 'criterion' | 'catalogue' | 'evidence'>
const kept = (criterion: string, change: Partial<Kept> = {}): Kept => ({ criterion, catalogue: null, evidence: [], ...change })

const criteria = framework.map(({ id }) => id)
const anyFinding = record({ criterion: constantFrom(...criteria, 'nergens'), kind: constantFrom<FindingKind>('low', 'middle', 'unknown', 'gap', 'worse', 'scan', 'heard'), role: constantFrom('professional' as const, 'youth' as const) }).map(({ criterion, kind, role }) => finding(criterion, kind, role))
const anyFindings = array(anyFinding, { maxLength: 30 })
const given = { criteria: framework, points: improvementsOf }

describe('what is proposed', () => {
  test('is one point a subject, with every reason and the points of the catalogue that fit', () => {
    const [first, ...others] = proposalsOf([finding('naasten-betrekken', 'gap'), finding('naasten-betrekken'), finding('naasten-betrekken', 'low', 'youth')], [], given)
    expect(others).toEqual([])
    expect(first).toMatchObject({ criterion: 'naasten-betrekken', points: ['vp-naasten-beter-betrekken'], weight: 'attention' })
    expect(first?.reasons.map(({ kind }) => kind)).toEqual(['low', 'low', 'gap'])
  })

  test('stands in the order of its reasons, then of the leidraad; scores in the middle alone come last', () => {
    const found = [finding('gatekeepers', 'middle'), finding('monitoring-en-borging'), finding('veiligheidsplan'), finding('naasten-betrekken'), finding('naasten-betrekken', 'gap'), finding('beleid-en-protocol', 'middle')]
    expect(proposalsOf(found, [], given).map(({ criterion }) => criterion)).toEqual(['naasten-betrekken', 'veiligheidsplan', 'monitoring-en-borging', 'beleid-en-protocol', 'gatekeepers'])
  })

  test('is nothing where nothing was found, as where everything was withheld', () => {
    expect(proposalsOf([], [], given)).toEqual([])
  })

  test('a point in own words that rests on nothing answers no proposal', () => {
    expect(proposalsOf([finding('veiligheidsplan')], [kept('veiligheidsplan')], given)).toHaveLength(1)
  })

  test('what somebody chose or dropped never comes back, however it was reworded', () => {
    assert(
      property(anyFindings, anyFindings, boolean(), (found, later, ofCatalogue) => {
        const decided = proposalsOf(found, [], given).map(({ criterion, points, reasons }) => kept(criterion, ofCatalogue && points[0] !== undefined ? { catalogue: points[0] } : { evidence: reasons.map(({ evidence }) => evidence) }))
        const again = proposalsOf([...found, ...later], decided, given)
        expect(again.filter(({ criterion }) => decided.some((each) => each.criterion === criterion))).toEqual([])
      }),
    )
  })

  test('does not depend on the order in which it was found', () => {
    assert(property(anyFindings, (found) => void expect(proposalsOf(found.toReversed(), [], given)).toEqual(proposalsOf(found, [], given))))
  })

  test('says nothing that was not found', () => {
    assert(
      property(anyFindings, (found) => {
        const sentences = new Set(found.map(({ sentence }) => sentence))
        for (const { reasons } of proposalsOf(found, [], given)) for (const { sentence } of reasons) expect(sentences.has(sentence)).toBe(true)
      }),
    )
  })
})
