import { possibleInSvg } from './possible-in-svg.ts'
import { styles, type StyleName } from './text-style.ts'
import { wrapText } from './text-width.ts'
import { fontFamily, palettes, type Scheme } from './tokens.ts'

/** A paragraph below a drawing; `apart` sets it off with a stroke before it, as the words of somebody else. */
export interface Caption {
  text: string
  style: Extract<StyleName, 'strong' | 'label' | 'soft'>
  apart?: boolean
}

const edge = 12
const between = 8

/** A drawing of `renderSvg` that leaves the page it stood on, with what it is and what was said about it below it. Throws an Error on any other SVG. */
export function captioned(svg: string, captions: readonly Caption[], scheme: Scheme): string {
  const [head, width = '', height = ''] = /^<svg [^>]*?width="([\d.]+)" height="([\d.]+)" viewBox="0 0 [\d.]+ [\d.]+"[^>]*>/.exec(svg) ?? []
  if (head === undefined || !svg.endsWith('</svg>')) throw new Error('not a drawing of ours')
  if (captions.length === 0) return svg
  const { paper, accent, ...inks } = palettes[scheme]
  let y = Number(height) + edge
  const pieces = captions.flatMap(({ text, style, apart = false }) => {
    const { size, bold, lineHeight, ink } = styles[style]
    const x = apart ? edge * 2 : edge
    const lines = wrapText(text, Number(width) - x - edge, styles[style])
    const top = y
    const words = lines.map((line, index) => `<text x="${x}" y="${top + (index + 0.75) * lineHeight}" font-family="${fontFamily}" font-size="${size}"${bold ? ' font-weight="bold"' : ''} fill="${inks[ink]}">${escape(line)}</text>`)
    y += lines.length * lineHeight + between
    return apart ? [`<rect x="${edge}" y="${top}" width="3" height="${lines.length * lineHeight}" fill="${accent}"/>`, ...words] : words
  })
  const whole = Math.ceil(y + edge - between)
  const ground = `<rect y="${height}" width="${width}" height="${whole - Number(height)}" fill="${paper}"/>`
  const taller = head.replace(/height="[\d.]+" viewBox="0 0 ([\d.]+) [\d.]+"/, `height="${whole}" viewBox="0 0 $1 ${whole}"`)
  return possibleInSvg(`${taller}${svg.slice(head.length, -'</svg>'.length)}${ground}${pieces.join('')}</svg>`)
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
