import { createRequire } from 'node:module'
import { openSync, type Font } from 'fontkit'

const highest = 0x2300
const fallback = 0.6
const files = {
  regular: '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  bold: '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
}

/** Width of every glyph of our letter, in em, by code point; what the letter does not have counts as 0.6. */
export function readTextWidths(): { regular: Float32Array; bold: Float32Array } {
  const resolve = createRequire(import.meta.url).resolve
  return { regular: widthsOf(openSync(resolve(files.regular))), bold: widthsOf(openSync(resolve(files.bold))) }
}

function widthsOf(font: Font): Float32Array {
  return Float32Array.from({ length: highest }, (_, point) =>
    point >= 32 && font.hasGlyphForCodePoint(point) ? font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm : fallback)
}
