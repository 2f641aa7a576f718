import { hatchWaves, layOut, placeOfWave, wavesAcross, wordsOfWaves, type WaveLane, type WavePoint } from '@leidraadspiegel/chart'
import { describe, expect, test } from 'vitest'

const point = (at: number, value: number, stretch = 0): WavePoint => ({ at, value, lower: value - 5, upper: value + 5, stretch })

const layoutOf = (lane: WaveLane) => layOut<WaveLane>([{ part: 'lane', label: 'professionals', value: '', details: [], height: 96, data: lane }], { width: 600, headings: [''] })

/** The rules from wave to wave: those with a role and two heights. */
function segmentsOf(lane: WaveLane): { x: number; x2: number; y: number; y2: number }[] {
  const layers = wavesAcross(layoutOf(lane), 'light') as { data: { values: Record<string, unknown>[] } }[]
  return layers.flatMap(({ data }) => data.values).filter((value) => 'x2' in value && 'y2' in value && 'role' in value) as never
}

describe('lines through waves', () => {
  const [first, second, third] = [0, 1, 2].map((index) => placeOfWave(index, 3))

  test('join waves that follow each other; higher scores stand higher', () => {
    const segments = segmentsOf({ series: [{ role: 'professional', points: [point(first!, 30), point(second!, 50), point(third!, 80)], hidden: [] }] })
    expect(segments).toHaveLength(2)
    expect(segments.every(({ x, x2, y, y2 }) => x < x2 && y > y2)).toBe(true)
  })

  test('stop where other questions were asked, and at a wave that is not shown', () => {
    expect(segmentsOf({ series: [{ role: 'professional', points: [point(first!, 30), point(second!, 50, 1), point(third!, 80, 1)], hidden: [] }] })).toHaveLength(1)
    const lane: WaveLane = { series: [{ role: 'professional', points: [point(first!, 30), point(third!, 80)], hidden: [second!] }] }
    expect(segmentsOf(lane)).toEqual([])
    expect(hatchWaves(layoutOf(lane)).hatched).toHaveLength(1)
  })
})

const waves = (n: number, title: string) => Array.from({ length: n }, (_, index) => ({ wave: index + 1, title: `${title} ${index + 1}` }))

describe('names above waves', () => {
  test('are whole where all fit, else numbers', () => {
    expect(wordsOfWaves(waves(2, 'Nulmeting')).map(({ text }) => text)).toEqual(['Nulmeting 1', 'Nulmeting 2'])
    expect(wordsOfWaves(waves(3, 'Tussentijdse vervolgmeting')).map(({ text }) => text)).toEqual(['meting 1', 'meting 2', 'meting 3'])
    expect(wordsOfWaves(waves(8, 'Meting')).map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
  })
})
