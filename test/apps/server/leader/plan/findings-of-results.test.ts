import { describe, expect, test } from 'vitest'
import { findingsInTheMiddle, findingsOfAttention } from '../../../../../apps/server/src/leader/plan/findings-of-results.ts'

const own = '0000000000000000'
const row = { group: `organisation:${own}`, organisation: 'De Linde', role: 'professional', who: 'professionals', criterion: 'veiligheidsplan', wave: 2, kind: 'low', reason: 'Professionals scoren gemiddeld 41 (n = 14; past bij 33 tot 49).' }
const scored = { ...row, n: 14, mean: 62.4, lower: 55, upper: 69.6, band: 'kan beter' }

describe('reasons found in published figures', () => {
  test('keep their sentence, and lead to the page where the figure stands', () => {
    expect(findingsOfAttention([row], own)).toEqual([{ criterion: 'veiligheidsplan', kind: 'low', sentence: row.reason, evidence: { of: 'figure', analysis: 'score-per-criterion', organisation: own, role: 'professional', criterion: 'veiligheidsplan', wave: 2 } }])
  })

  test('a gap leads to all groups beside each other', () => {
    expect(findingsOfAttention([{ ...row, kind: 'gap' }], own)[0]?.evidence).toMatchObject({ analysis: 'perspectives', role: null })
  })

  test('a look without a reason, and figures of others, give nothing', () => {
    expect(findingsOfAttention([{ ...row, kind: 'none', reason: null }, { ...row, group: 'organisation:1111111111111111' }, { ...row, group: 'network' }, { ...row, group: `team:${own}:Noord` }], own)).toEqual([])
    expect(findingsOfAttention([{ ...row, group: 'network' }], null)).toHaveLength(1)
  })

  test('a score in the middle is told with its people and what fits it', () => {
    expect(findingsInTheMiddle([scored], own, 'kan beter')).toMatchObject([{ kind: 'middle', sentence: 'Professionals scoren gemiddeld 62 (n\u00A0=\u00A014; past bij 55 tot 70).' }])
  })

  test('nothing comes of a figure that is not shown', () => {
    expect(findingsInTheMiddle([{ ...scored, n: null, mean: null, lower: null, upper: null, band: null }, { ...scored, band: 'op orde' }], own, 'kan beter')).toEqual([])
  })
})
