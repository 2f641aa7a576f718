import { compareRoles, isWorthTalking, perspectiveSentences, type AnsweredBy, type PerspectiveLine, type RoleGap } from '@leidraadspiegel/pipeline'
import { meanDiff, propDiff } from '@leidraadspiegel/statistics'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const sideOf = (score: number): AnsweredBy['part'] => (score >= 75 ? 'favourable' : score === 50 ? 'neutral' : 'unfavourable')
const answers = (...counts: readonly [score: number, n: number][]): AnsweredBy[] => counts.map(([score, n]) => ({ score, n, part: sideOf(score) }))
const unknown: AnsweredBy = { part: 'dont-know', score: null, n: 7 }
const notNeeded: AnsweredBy = { part: 'not-applicable', score: null, n: 4 }

const counted = fc.array(fc.tuple(fc.constantFrom(0, 25, 50, 75, 100), fc.integer({ min: 1, max: 6 })), { minLength: 1, maxLength: 5 }).map((counts) => answers(...counts))
const measure = fc.constantFrom('mean' as const, 'share' as const)

const gapOf = (gap: number | null, lower: number | null, upper: number | null): RoleGap => ({ one: { n: 10, value: 60, lower: 50, upper: 70 }, other: { n: 10, value: 40, lower: 30, upper: 50 }, gap, lower, upper, p: null, reason: null })

const plain = (text: string | undefined): string => String(text).replaceAll('\u00A0', ' ')

describe('two roles on the same thing', () => {
  const [one, other] = [answers([100, 6], [75, 4]), answers([25, 5], [50, 6], [75, 1])]

  test('differ by their means, with the interval of Welch', () => {
    const found = meanDiff({ pairs: [], unpaired0: [...Array.from({ length: 5 }, () => 25), ...Array.from({ length: 6 }, () => 50), 75], unpaired1: [...Array.from({ length: 6 }, () => 100), ...Array.from({ length: 4 }, () => 75)] })
    expect(found).toMatchObject({ status: 'ok' })
    expect(compareRoles(one, other, 'mean')).toMatchObject({ one: { n: 10, value: 90 }, other: { n: 12 }, gap: found.status === 'ok' && found.diff, lower: found.status === 'ok' && found.lower, upper: found.status === 'ok' && found.upper, reason: null })
  })

  test('differ by their favourable shares where only sides are known, with the interval of Newcombe', () => {
    const found = propDiff({ pairs: { a: 0, b: 0, c: 0, d: 0 }, unpaired0: { x: 1, n: 12 }, unpaired1: { x: 10, n: 10 } })
    const gap = compareRoles(one, other, 'share')
    expect(gap).toMatchObject({ one: { n: 10, value: 100 }, other: { n: 12 } })
    expect(gap.gap).toBeCloseTo(found.status === 'ok' ? 100 * found.diff : NaN, 9)
    expect(gap.lower).toBeCloseTo(found.status === 'ok' ? 100 * found.lower : NaN, 9)
  })

  test('who does not know, or does not need it, is in neither figure', () => {
    for (const each of ['mean', 'share'] as const) expect(compareRoles([...one, unknown], [...other, notNeeded], each)).toEqual(compareRoles(one, other, each))
  })

  test('turn around when they change places', () => {
    fc.assert(fc.property(counted, counted, measure, (a, b, each) => {
      const [there, back] = [compareRoles(a, b, each), compareRoles(b, a, each)]
      expect(there.one).toEqual(back.other)
      expect(there.gap ?? 0).toBeCloseTo(-(back.gap ?? 0), 9)
      expect(there.lower ?? 0).toBeCloseTo(-(back.upper ?? 0), 9)
      expect(there.p ?? 0).toBeCloseTo(back.p ?? 0, 9)
    }))
  })

  test('have a difference inside its interval, and every figure between 0 and 100', () => {
    fc.assert(fc.property(counted, counted, measure, (a, b, each) => {
      const { one: first, other: second, gap, lower, upper } = compareRoles(a, b, each)
      for (const { value, lower: from, upper: to } of [first, second]) {
        expect(value).toBeGreaterThanOrEqual(from ?? 0)
        expect(value).toBeLessThanOrEqual(to ?? 100)
      }
      if (gap !== null && lower !== null && upper !== null) expect(lower <= gap + 1e-9 && gap <= upper + 1e-9 && lower >= -100 && upper <= 100).toBe(true)
    }))
  })

  test('say why there is no difference: nobody answered, one did, or everybody said the same', () => {
    expect(compareRoles([unknown], other, 'mean')).toMatchObject({ one: { n: 0, value: null }, gap: null, reason: 'nobody' })
    expect(compareRoles([unknown], other, 'share')).toMatchObject({ gap: null, reason: 'nobody' })
    expect(compareRoles(answers([50, 1]), other, 'mean')).toMatchObject({ one: { value: 50 }, gap: null, reason: 'one-person' })
    expect(compareRoles(answers([50, 6]), answers([75, 8]), 'mean')).toMatchObject({ gap: -25, lower: null, reason: 'no-variation' })
  })
})

describe('a difference to talk about', () => {
  test('is at least 20 points, either way, while none does not fit', () => {
    expect(isWorthTalking('m-plan', gapOf(20, 3, 37))).toBe(true)
    expect(isWorthTalking('m-plan', gapOf(-31, -50, -12))).toBe(true)
    expect(isWorthTalking('m-plan', gapOf(19.4, 3, 37))).toBe(false)
    expect(isWorthTalking('m-plan', gapOf(35, -1, 71))).toBe(false)
  })

  test('is not there without an interval, and not for what stands side by side only', () => {
    expect(isWorthTalking('m-plan', gapOf(40, null, null))).toBe(false)
    expect(isWorthTalking('m-plan', gapOf(null, null, null))).toBe(false)
    expect(isWorthTalking('m-serieus-genomen', gapOf(40, 20, 60))).toBe(false)
  })
})

describe('differences in words', () => {
  const line: PerspectiveLine = {
    group: 'g', organisation: 'De Linde', who: 'professionals', otherWho: 'jongeren', mirror: 'm-plan', statement: 'Er is een plan.', n: 24, otherN: 14,
    mean: 62, otherMean: 41, gap: 21, lower: 8.4, upper: 33.9, flag: 'verschil om over te praten', measure: 'gemiddelde van 0 tot 100',
  }
  test('name both roles, their figures, their people and what fits, from the higher to the lower', () => {
    expect(plain(perspectiveSentences([line])[0])).toBe('Bij De Linde scoren professionals 21 punten hoger dan jongeren op ‘Er is een plan.’: 62 tegen 41 (n = 24 en 14; het verschil past bij 8 tot 34 punten).')
    expect(plain(perspectiveSentences([{ ...line, mean: 41, otherMean: 62, gap: -21, lower: -33.9, upper: -8.4 }])[0])).toBe('Bij De Linde scoren jongeren 21 punten hoger dan professionals op ‘Er is een plan.’: 62 tegen 41 (n = 14 en 24; het verschil past bij 8 tot 34 punten).')
  })

  test('of sides speak of favourable answers', () => {
    expect(plain(perspectiveSentences([{ ...line, measure: 'aandeel gunstig, in procenten' }])[0])).toBe('Bij De Linde antwoorden professionals vaker gunstig dan jongeren op ‘Er is een plan.’: 62% tegen 41% (n = 24 en 14; het verschil past bij 8 tot 34 procentpunten).')
  })

  test('are one sentence a subject, four at most; the rest is counted', () => {
    const others = [1, 2, 3, 4, 5].map((index) => ({ ...line, mirror: `m-${index}`, gap: 20 + index }))
    const found = perspectiveSentences([line, { ...line, otherWho: 'ouders en naasten', gap: 30 }, ...others])
    expect(found).toHaveLength(5)
    expect(found[0]).toContain('ouders en naasten')
    expect(found.at(-1)).toBe('Bij De Linde staan in de tabel nog 2 vragen met een verschil om over te praten.')
  })

  test('say so when there is none', () => {
    expect(perspectiveSentences([{ ...line, flag: null }])).toEqual(['Bij De Linde legden we de antwoorden van rollen naast elkaar op 1 vraag. Nergens is een verschil te zien om over te praten.'])
    expect(perspectiveSentences([])).toEqual([])
  })

  test('of several organisations name where it is found most often, and rank nobody', () => {
    const other = { ...line, group: 'h', organisation: 'Stroomhuis' }
    expect(perspectiveSentences([line, other])).toEqual(['Van 2 organisaties liggen antwoorden van rollen naast elkaar. Het vaakst is er een verschil om over te praten bij ‘Er is een plan.’: bij 2 organisaties.'])
    expect(perspectiveSentences([{ ...line, flag: null }, { ...other, flag: null }])[0]).toMatch(/Nergens is een verschil te zien om over te praten\.$/)
  })
})
