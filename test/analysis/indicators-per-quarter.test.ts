import { fewestForMedian, indicatorsPerQuarter, medianOf, type IndicatorSeries, type QuarterOfIndicator } from '@leidraadspiegel/analysis'
import { quarterAfter } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'

const value = (n: number, behind: string | null = null): QuarterOfIndicator => ({ quarter: '', kind: 'value', value: n, behind, n: null, lower: null, upper: null })
const missing: QuarterOfIndicator = { quarter: '', kind: 'missing' }

const seriesOf = (quarters: readonly QuarterOfIndicator[], more: Partial<IndicatorSeries> = {}): IndicatorSeries => ({
  whose: 'De Linde', name: 'Getraind', unit: '%', direction: 'up', target: 80, source: 'personeelszaken', quarters: quarters.map((each, index) => ({ ...each, quarter: quarterAfter('2024-K3', index) })), ...more,
})

const drawing = { width: 640, scheme: 'light' } as const

describe('an indicator per quarter', () => {
  test('says the last number with what is behind it, the target, and which quarters are missing', () => {
    const { sentences } = indicatorsPerQuarter(seriesOf([value(50, '6 van 12'), missing, value(66.7, '8 van 12')]), drawing)
    expect(sentences).toEqual([
      '‘Getraind’ van De Linde: 67% (8 van 12) in het 1e kwartaal 2025. Het streven is 80%.',
      'Over 1 kwartaal is niets ingevuld: 4e kwartaal 2024.',
    ])
  })

  test('has a row for every quarter, also for one that is missing or is not told', () => {
    const { rows } = indicatorsPerQuarter(seriesOf([value(12), { quarter: '', kind: 'below', bound: 10 }, missing, { quarter: '', kind: 'none' }], { unit: 'jongeren', target: null }), drawing)
    expect(rows.map(({ value: found, remark }) => [found, remark])).toEqual([[12, null], [null, 'minder dan 10'], [null, 'niet ingevuld'], [null, 'nog niet gevraagd']])
    expect(JSON.stringify(rows)).not.toMatch(/"value":[0-9]\b(?!\d)/)
  })

  test(`has a middle only from ${fewestForMedian} quarters with a number on`, () => {
    const numbers = [3, 1, 2, 8, 7, 6, 5, 4].map((n) => value(n))
    expect(medianOf(seriesOf(numbers.slice(1)))).toBeNull()
    expect(medianOf(seriesOf(numbers))).toBe(4.5)
    expect(medianOf(seriesOf([...numbers, missing, value(100)]))).toBe(5)
  })

  test('is drawn, with its name for a screen reader, and nothing where no quarter was due', () => {
    const { svg } = indicatorsPerQuarter(seriesOf([value(50), missing, value(70)]), drawing)
    expect(svg).toContain('aria-label="Wat leveren de acties op: indicatoren per kwartaal? Getraind van De Linde"')
    expect(indicatorsPerQuarter(seriesOf([]), drawing)).toMatchObject({ svg: null, rows: [], sentences: ['Over ‘Getraind’ van De Linde is nog niets ingevuld.'] })
  })

  test('never says why a number changed', () => {
    const { sentences, notes, svg } = indicatorsPerQuarter(seriesOf(Array.from({ length: 9 }, (_, index) => value(40 + index * 4))), drawing)
    expect([...sentences, ...notes, svg].join(' ')).not.toMatch(/\bdankzij\b|\bomdat\b|\bdoordat\b|\bdoor de\b|\bleidde tot\b|\bals gevolg\b|effect van/i)
  })
})
