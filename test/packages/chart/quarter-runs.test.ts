import { hatchQuarters, layOut, quarterRuns, runLaneHeight, wordsOfQuarters, type Run, type RunLane, type RunPoint } from '@leidraadspiegel/chart'
import { quarterAfter, quartersBetween } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'

const value = (n: number): RunPoint => ({ kind: 'value', value: n, text: String(n) })
const missing: RunPoint = { kind: 'missing' }

const layoutOf = (points: readonly RunPoint[], more: Partial<Run> = {}) =>
  layOut<RunLane>([{ part: 'lane', label: '', value: '', details: [], height: runLaneHeight, data: { run: { points, target: null, median: null, between: null, ...more } } }], { width: 600, headings: [''] })

const valuesIn = (layers: ReturnType<typeof quarterRuns>): Record<string, number>[] => (layers as { data: { values: Record<string, number>[] } }[]).flatMap(({ data }) => data.values)

/** Slanted or level lines between two points; lines across the whole plot have no second height. */
const segmentsOf = (points: readonly RunPoint[]) => valuesIn(quarterRuns(layoutOf(points), 'light')).filter((each) => 'x2' in each && 'y2' in each)

describe('the quarters of an indicator', () => {
  test('are joined only where two follow each other: nothing bridges a quarter that is missing', () => {
    expect(segmentsOf([value(1), value(2), missing, value(3), value(4), value(5)])).toHaveLength(3)
    expect(segmentsOf([value(1), missing, value(3)])).toEqual([])
    expect(segmentsOf([value(1), { kind: 'none' }, value(3)])).toEqual([])
    expect(segmentsOf([value(12), { kind: 'below', bound: 10, text: '<10' }, value(14)])).toEqual([])
  })

  test('that are missing are hatched; those that were not due are empty', () => {
    expect(hatchQuarters(layoutOf([value(1), missing, value(3), missing])).hatched).toHaveLength(2)
    expect(hatchQuarters(layoutOf([value(1), { kind: 'none' }])).hatched).toEqual([])
  })

  test('below a bound are a bar up to the bound, not a point', () => {
    const [bar] = valuesIn(quarterRuns(layoutOf([{ kind: 'below', bound: 10, text: '<10' }]), 'light')).filter((each) => 'number' in each)
    expect(bar).toMatchObject({ kind: 'below', text: '<10' })
    expect(bar!['y1']).toBeGreaterThan(bar!['y2']!)
  })

  test('stand with a target and a median inside the plot, also when those are far away', () => {
    const layout = layoutOf([value(3), value(4)], { target: 90, median: -20 })
    const [lane] = layout.lanes
    for (const { y } of valuesIn(quarterRuns(layout, 'light'))) {
      expect(y).toBeGreaterThanOrEqual(lane!.top)
      expect(y).toBeLessThanOrEqual(lane!.bottom)
    }
  })
})

const words = (n: number): string[][] => wordsOfQuarters(quartersBetween('2024-K2', quarterAfter('2024-K2', n - 1))).map((row) => row.map(({ text }) => text))

test('above many quarters only the first of each year and the last are named', () => {
  expect(words(4)).toEqual([['2024', '2025'], ['K2', 'K3', 'K4', 'K1']])
  expect(words(3)[0]).toEqual(['2024'])
  expect(wordsOfQuarters(quartersBetween('2024-K4', '2026-K4'))[0]!.map(({ text }) => text)).toEqual(['2025', '2026'])
  expect(words(20)[1]).toEqual(['K1', 'K1', 'K1', 'K1', 'K1'])
})
