import { frame, layOut, renderSvg, theme, type Layer, type Part, type Spec } from '@leidraadspiegel/chart'
import { describe, expect, test } from 'vitest'

const parts: Part<{ value: number }>[] = [
  { part: 'subject', text: 'Wie & wat <doet> "het"' },
  { part: 'lane', label: 'professionals', value: '1.234,5', details: [], data: { value: 40 } },
  { part: 'lane', label: 'jongeren', value: '', details: [], withheld: 'Niet getoond om deelnemers te beschermen.', data: { value: 0 } },
]

const bar: Layer = { mark: 'bar', encoding: { x: { field: 'value', type: 'quantitative', axis: { format: ',.1f', values: [1234.5] }, scale: { domain: [0, 2000] } } } }

function spec(layers: Layer[] = [bar]): Spec {
  const layout = layOut(parts, { width: 500, headings: ['score'] })
  return frame(layout, { description: 'Een "vraag" & meer?', scheme: 'light', marks: layout.lanes, layers })
}

describe('a chart as SVG', () => {
  test('is the same, byte for byte, however often it is drawn', () => {
    const first = renderSvg(spec())
    renderSvg(spec([]))
    expect(renderSvg(spec())).toBe(first)
  })

  test('has a name, paper, the house font and every word, with nothing that could run or load', () => {
    const svg = renderSvg(spec())
    expect(svg).toMatch(/^<svg role="img" aria-label="Een &quot;vraag&quot; &amp; meer\?" /)
    expect(svg).toContain('fill="#fbf8f3"')
    expect(svg).toContain('Atkinson Hyperlegible Next')
    expect(svg).toContain('Wie &amp; wat &lt;doet&gt; "het"')
    expect(svg).toContain('Niet getoond om deelnemers te beschermen.')
    expect(svg).not.toMatch(/<script|<image|<foreignObject|href=|\son\w+=/)
    expect(svg).not.toContain('role="graphics-')
  })

  test('writes numbers of an axis the Dutch way', () => {
    expect(theme('light').locale).toMatchObject({ number: { decimal: ',', thousands: '.' } })
    expect(renderSvg(spec())).toContain('1.234,5')
  })

  test('may not load data from anywhere', () => {
    const stolen = { ...spec(), data: { url: 'https://example.org/people.json' } } as Spec
    expect(() => renderSvg(stolen)).toThrow(/may not load/)
  })
})
