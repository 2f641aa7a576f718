import { describe, expect, test } from 'vitest'
import { pngOf } from '../../../apps/server/src/png.ts'

const svgOf = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="40" viewBox="0 0 300 40"><rect width="300" height="40" fill="#fbf8f3"/>${inside}</svg>`
const words = (text: string, weight = 'normal'): string => svgOf(`<text x="10" y="25" font-family="'Atkinson Hyperlegible Next', sans-serif" font-size="13" font-weight="${weight}">${text}</text>`)

describe('a picture of a chart', () => {
  test('is a PNG of twice the size of the chart', () => {
    const png = pngOf(words('Veiligheidsplan'))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([600, 80])
  })

  test('holds its words, in our own letter: regular, bold and with Dutch letters', () => {
    const empty = pngOf(svgOf(''))
    const pictures = [words('Veiligheidsplan'), words('Veiligheidsplan', 'bold'), words('coördinatie'), words('coordinatie')].map(pngOf)
    for (const picture of pictures) expect(picture.length).toBeGreaterThan(empty.length + 200)
    expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(4)
  })

  test('of broken SVG is refused', () => {
    expect(() => pngOf('<svg')).toThrow()
  })
})
