import { analyses } from '@leidraadspiegel/analysis'
import { run } from '@leidraadspiegel/pipeline'
import type { Role } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { inputOf } from './fixtures/network.ts'
import { publicationOf } from './fixtures/publications.ts'
import { criteria, wordingOf } from './fixtures/questionnaire.ts'

/** Organisations with, per wave, how many people took part and how many were invited. */
type Attended = Readonly<Record<string, readonly (readonly [n: number, invited: number | null])[]>>

function responseOf(organisations: Attended, role: Role = 'professional') {
  const waves = Math.max(...Object.values(organisations).map(({ length }) => length))
  const publications = Array.from({ length: waves }, (_, index) => publicationOf({
    role,
    wave: index + 1,
    attendance: Object.entries(organisations).flatMap(([organisation, given]) => {
      const [n, invited] = given[index] ?? [0, null]
      return n === 0 ? [] : [{ organisation, people: Array.from({ length: n }, () => ({})), invited }]
    }),
  }))
  return run(analyses['response'], inputOf({ publications, criteria, codebooks: [wordingOf(role)] }))
}

const warningsOf = (organisations: Attended): string[] => responseOf(organisations).sentences.filter((sentence) => !/deden (aan|genoeg)/.test(sentence))

const remarksOf = (organisations: Attended): unknown[] => responseOf(organisations).rows.map(({ remark }) => remark)

describe('a response that is no reason to worry', () => {
  test('gives figures and no warning', () => {
    const outcome = responseOf({ Aa: [[20, 40], [26, 40]] })
    expect(outcome.rows.map(({ n, invited, share, remark }) => [n, invited, share, remark])).toEqual([[20, 40, 0.5, null], [26, 40, 0.65, null]])
    expect(outcome.sentences).toHaveLength(2)
  })

  test('of an unknown number of invited people gives no percentage and no warning about it', () => {
    expect(remarksOf({ Aa: [[20, null], [9, null]] })).toEqual([null, null])
    expect(warningsOf({ Aa: [[20, null], [9, null]] })).toEqual([])
  })
})

describe('a response that asks for care', () => {
  test('below half of the invited people is named per wave', () => {
    expect(remarksOf({ Aa: [[19, 40], [20, 40]] })).toEqual(['minder dan de helft van de uitgenodigde mensen deed mee', null])
    expect(warningsOf({ Aa: [[19, 40], [20, 40]] })).toEqual(['Let op: bij Nulmeting deed minder dan de helft mee van de uitgenodigde professionals van Aa. De uitkomsten zeggen weinig over wie niet meedeed.'])
  })

  test('that differs more than 25 points from an earlier wave is named beside it; exactly 25 is not', () => {
    expect(warningsOf({ Aa: [[20, 40], [30, 40]] })).toEqual([])
    expect(warningsOf({ Aa: [[31, 40], [20, 40]] })).toEqual(['Let op: de respons van professionals van Aa was 78% bij Nulmeting en 50% bij Vervolgmeting. Dan kunnen de metingen minder goed naast elkaar.'])
    expect(remarksOf({ Aa: [[20, 40], [25, 40], [31, 40]] })).toEqual([null, null, 'verschilt meer dan 25 procentpunten van Nulmeting'])
  })

  test('of fewer than eight people cannot tell a change, with their number', () => {
    expect(warningsOf({ Aa: [[8, 10], [7, 10]] })).toEqual(['Met minder dan 8 deelnemers geven we geen oordeel over verandering. Dat geldt voor professionals van Aa (Vervolgmeting, n\u00A0=\u00A07).'])
  })

  test('of many organisations is counted, not listed', () => {
    const many = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`Huis ${index}`, [[7, 40], [20, 40]]] as const))
    expect(warningsOf(many)).toEqual([
      'Let op: bij Nulmeting deed minder dan de helft mee van de uitgenodigde professionals van 6 organisaties. De uitkomsten zeggen weinig over wie niet meedeed.',
      'Let op: de respons van professionals van 6 organisaties verschilt meer dan 25 procentpunten tussen twee metingen. Dan kunnen de metingen minder goed naast elkaar.',
      'Met minder dan 8 deelnemers geven we geen oordeel over verandering. Dat geldt voor professionals van 6 organisaties.',
    ])
  })
})

test('what is not shown is not warned about either', () => {
  const { sentences, rows } = responseOf({ Aa: [[4, 40], [3, 5]] })
  expect(rows).toEqual([])
  expect(sentences.join(' ')).not.toMatch(/\d|Let op/)
})
