import type { Font } from 'fontkit'
import { setTextWidths } from '@leidraadspiegel/chart'
import { letterFiles } from './letter.ts'

const highest = 0x2300
const fallback = 0.6

let measured: Promise<void> | null = null

/** Lets the charts know how wide our letter is; to be awaited before anything is drawn. Reads the letter once. */
export function measureText(): Promise<void> {
  return (measured ??= readTextWidths().then(setTextWidths))
}

/** Width of every glyph of our letter, in em, by code point; what the letter does not have counts as 0.6. */
export async function readTextWidths(): Promise<{ regular: Float32Array; bold: Float32Array }> {
  const { openSync } = await import('fontkit')
  return { regular: widthsOf(openSync(letterFiles.regular)), bold: widthsOf(openSync(letterFiles.bold)) }
}

function widthsOf(font: Font): Float32Array {
  return Float32Array.from({ length: highest }, (_, point) =>
    point >= 32 && font.hasGlyphForCodePoint(point) ? font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm : fallback)
}
