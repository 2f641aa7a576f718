import { captioned, frame, layOut, palettes, renderSvg } from '@leidraadspiegel/chart'
import { expect, test } from 'vitest'

const drawing = renderSvg(frame(layOut([{ part: 'note', text: 'Een figuur' }], { width: 400, headings: [''] }), { description: 'Vraag?', scheme: 'light', marks: [], layers: [] }))
const sizeOf = (svg: string): number[] => [...svg.match(/^<svg[^>]* width="(\d+)" height="(\d+)" viewBox="0 0 (\d+) (\d+)"/)!].slice(1).map(Number)
const textsOf = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!)

test('what is said below a drawing makes it taller, and nothing else', () => {
  const [width, height] = sizeOf(drawing)
  const said = captioned(drawing, [{ text: 'Vraag?', style: 'strong' }, { text: 'De Linde · meting 2', style: 'soft' }], 'light')
  const [wider, taller, boxWidth, boxHeight] = sizeOf(said)
  expect([wider, boxWidth, boxHeight]).toEqual([width, width, taller])
  expect(taller).toBeGreaterThan(height! + 30)
  expect(textsOf(said)).toEqual(['Een figuur', 'Vraag?', 'De Linde · meting 2'])
  expect(said).toContain(`<rect y="${height}" width="${width}" height="${taller! - height!}" fill="${palettes.light.paper}"/>`)
})

test('long words are wrapped, and what could be markup stays text', () => {
  const said = captioned(drawing, [{ text: `<script>alert("x")</script> & ${'woord '.repeat(40)}`, style: 'label', apart: true }], 'dark')
  expect(said).not.toContain('<script')
  expect(said).toContain('&lt;script&gt;alert("x")&lt;/script&gt; &amp; woord')
  expect(textsOf(said).length).toBeGreaterThan(4)
})

test('nothing to say leaves a drawing as it is, and what is no drawing is refused', () => {
  expect(captioned(drawing, [], 'light')).toBe(drawing)
  expect(() => captioned('<svg></svg>', [], 'light')).toThrow('not a drawing of ours')
})

test('what XML cannot hold is left out, of a drawing and of what is said below it', () => {
  const odd = renderSvg(frame(layOut([{ part: 'note', text: 'Een\u0001 figuur' }], { width: 400, headings: [''] }), { description: 'Vraag\u0000?', scheme: 'light', marks: [], layers: [] }))
  const said = captioned(odd, [{ text: 'Wij\u0000\ufffe hadden het \ud800 druk 😀', style: 'label' }], 'light')
  expect(textsOf(said)).toEqual(['Een figuur', 'Wij hadden het  druk 😀'])
  expect(['\u0000', '\u0001', '\ufffe'].filter((sign) => said.includes(sign))).toEqual([])
})
