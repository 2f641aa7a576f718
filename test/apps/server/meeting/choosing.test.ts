import * as fc from 'fast-check'
import { bandOf } from '@leidraadspiegel/pipeline'
import { rolesOfOrganisation, type Role } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { chooseAttention } from '../../../../apps/server/src/meeting/choose-attention.ts'
import { chooseDifferent } from '../../../../apps/server/src/meeting/choose-different.ts'
import { chooseStrong } from '../../../../apps/server/src/meeting/choose-strong.ts'
import type { AttentionRow, PerspectiveRow, ScoreRow } from '../../../../apps/server/src/meeting/rows.ts'

const criteria = ['een', 'twee', 'drie', 'vier', 'vijf'].map((id) => ({ id, title: id }))

const scoreRow = (criterion: string, role: Role, mean: number, change: Partial<ScoreRow> = {}): ScoreRow => ({ group: 'organisation:x', role, who: role, wave: 1, criterion, subject: criterion, items: 4, n: 12, mean, lower: Math.max(0, mean - 6), upper: Math.min(100, mean + 6), band: bandOf(mean, 4), ...change })
const perspectiveRow = (mirror: string, gap: number, change: Partial<PerspectiveRow> = {}): PerspectiveRow => ({ group: 'organisation:x', role: 'professional', who: 'professionals', otherRole: 'youth', otherWho: 'jongeren', wave: 1, criterion: 'een', subject: 'een', mirror, statement: 's', otherStatement: 'o', n: 12, mean: 80, meanLower: 70, meanUpper: 90, otherN: 14, otherMean: 80 - gap, otherLower: 10, otherUpper: 90, gap, lower: gap - 10, upper: gap + 10, flag: 'ja', measure: 'gemiddelde', ...change })

const attentionRow = (criterion: string, reason: string | null): AttentionRow => ({ group: 'organisation:x', wave: 1, criterion, subject: criterion, kind: 'low', n: 12, reason })

const anyScore = fc.record({
  criterion: fc.constantFrom(...criteria.map(({ id }) => id), 'onbekend'),
  role: fc.constantFrom(...rolesOfOrganisation),
  mean: fc.integer({ min: 0, max: 100 }),
  kind: fc.constantFrom('shown', 'withheld', 'no-interval', 'few-questions'),
}).map(({ criterion, role, mean, kind }): ScoreRow => scoreRow(criterion, role, mean, { shown: {}, withheld: { n: null, mean: null, lower: null, upper: null, band: null }, 'no-interval': { lower: null, upper: null }, 'few-questions': { items: 1, band: null } }[kind]))
const anyScores = fc.uniqueArray(anyScore, { maxLength: 24, selector: ({ criterion, role }) => `${criterion} ${role}` })
const shuffled = <Row>(rows: readonly Row[], seed: number): Row[] => rows.map((row, index) => ({ row, key: Math.sin(seed * 31 + index * 17) })).toSorted((a, b) => a.key - b.key).map(({ row }) => row)

describe('the subjects on which we are strong', () => {
  test('are three at most, each once, and told with n and an interval only', () => {
    fc.assert(fc.property(anyScores, (rows) => {
      const chosen = chooseStrong(rows, criteria)
      expect(chosen.length).toBeLessThanOrEqual(3)
      expect(new Set(chosen.map(({ criterion }) => criterion)).size).toBe(chosen.length)
      for (const { criterion, roles } of chosen) {
        for (const told of roles) {
          const row = rows.find((each) => each.criterion === criterion && each.role === told.role)!
          expect([row.n, row.mean, row.lower, row.upper]).toEqual([told.n, told.mean, told.lower, told.upper])
          expect(Math.round(told.mean)).toBeGreaterThanOrEqual(50)
        }
      }
    }))
  })

  test('are the same in whatever order the rows came in', () => {
    fc.assert(fc.property(anyScores, fc.integer(), (rows, seed) => void expect(chooseStrong(shuffled(rows, seed), criteria)).toEqual(chooseStrong(rows, criteria))))
  })

  test('do not depend on what is withheld: a hidden row says nothing for or against', () => {
    fc.assert(fc.property(anyScores, (rows) => void expect(chooseStrong(rows.filter(({ n }) => n !== null), criteria)).toEqual(chooseStrong(rows, criteria))))
  })

  test('put what somebody finds in order first, then the one whose least favourable role is highest; on a tie the leidraad decides', () => {
    const rows = [
      ...(['professional', 'youth'] as const).map((role) => scoreRow('vijf', role, 70)),
      scoreRow('drie', 'professional', 90), scoreRow('drie', 'youth', 55),
      scoreRow('twee', 'professional', 66), scoreRow('twee', 'youth', 70),
      scoreRow('een', 'professional', 70), scoreRow('een', 'youth', 66),
      scoreRow('vier', 'professional', 99), scoreRow('vier', 'youth', 49),
    ]
    expect(chooseStrong(rows, criteria).map(({ criterion, isInOrder }) => [criterion, isInOrder])).toEqual([['drie', true], ['vijf', false], ['een', false]])
  })

  test('may be fewer than three, and none', () => {
    expect(chooseStrong([scoreRow('een', 'youth', 80)], criteria)).toHaveLength(1)
    expect(chooseStrong([scoreRow('een', 'youth', 20)], criteria)).toEqual([])
    expect(chooseStrong([], criteria)).toEqual([])
  })
})

describe('where we look at the same in another way', () => {
  const anyRows = fc.array(fc.record({ mirror: fc.constantFrom('m-a', 'm-b', 'm-c', 'm-d', 'm-e'), criterion: fc.constantFrom(...criteria.map(({ id }) => id)), gap: fc.integer({ min: -90, max: 90 }), kind: fc.constantFrom('flagged', 'not', 'withheld', 'other-withheld') }), { maxLength: 20 })
    .map((all) => all.map(({ mirror, criterion, gap, kind }, index) => perspectiveRow(mirror, gap, { criterion, subject: criterion, statement: `s${index}`, ...{ flagged: {}, not: { flag: null }, withheld: { n: null, mean: null, gap: null, lower: null, upper: null }, 'other-withheld': { otherN: null, otherMean: null } }[kind] })))

  test('is what the analysis found worth talking about, each thing once, three at most, the largest first', () => {
    fc.assert(fc.property(anyRows, (rows) => {
      const chosen = chooseDifferent(rows, criteria)
      expect(chosen.length).toBeLessThanOrEqual(3)
      expect(new Set(chosen.map(({ mirror }) => mirror)).size).toBe(chosen.length)
      expect(chosen.map(({ gap }) => Math.abs(gap))).toEqual(chosen.map(({ gap }) => Math.abs(gap)).toSorted((a, b) => b - a))
      for (const { gap, sides } of chosen) expect(rows.some((row) => row.flag !== null && row.gap === gap && row.n === sides[0].n && row.otherN === sides[1].n)).toBe(true)
      const told = rows.filter((row) => row.flag !== null && row.n !== null && row.otherN !== null)
      expect(chosen.length).toBe(Math.min(3, new Set(told.map(({ mirror }) => mirror)).size))
    }))
  })

  test('is the same in another order of rows, as long as no two rows are about the same two roles', () => {
    const rows = ['m-a', 'm-b', 'm-c', 'm-d'].map((mirror, index) => perspectiveRow(mirror, index % 2 === 0 ? 40 : -40))
    expect(chooseDifferent(rows, criteria).map(({ mirror }) => mirror)).toEqual(['m-a', 'm-b', 'm-c'])
    expect(chooseDifferent(rows.toReversed(), criteria).map(({ mirror }) => mirror)).toEqual(['m-a', 'm-b', 'm-c'])
  })
})

describe('what asks attention of a board', () => {
  test('are the subjects with the most reasons, then as the leidraad has them, in whatever order the rows came in', () => {
    const rows = [attentionRow('vijf', 'a'), attentionRow('vijf', 'b'), attentionRow('twee', 'c'), attentionRow('een', 'd'), attentionRow('drie', 'e'), attentionRow('vier', null)]
    for (const given of [rows, rows.toReversed()]) expect(chooseAttention(given, criteria).map(({ criterion }) => criterion)).toEqual(['vijf', 'een', 'twee'])
    expect(chooseAttention([attentionRow('vier', null)], criteria)).toEqual([])
  })
})
