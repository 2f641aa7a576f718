import { Resvg } from '@resvg/resvg-js'
import { letterFiles } from './letter.ts'

/** Sharp on paper and on a screen of double density. */
const zoom = 2

/** An SVG of our charts as a PNG, twice its size, in our own letter; no other letter of the machine is used. Throws an Error on broken SVG. */
export function pngOf(svg: string): Buffer {
  const font = { fontFiles: Object.values(letterFiles), loadSystemFonts: false, defaultFontFamily: 'Atkinson Hyperlegible Next' }
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: zoom }, font }).render().asPng()
}
