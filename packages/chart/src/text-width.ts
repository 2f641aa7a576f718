export interface TextStyle {
  size: number
  bold?: boolean
}

/** Advances / em by code point. */
export interface TextWidths {
  regular: Float32Array
  bold: Float32Array
}

let widths: TextWidths | null = null

/** From now on text is measured with these glyph advances; the same font must draw it. `null` goes back to averages. */
export function setTextWidths(measured: TextWidths | null): void {
  widths = measured
}

const averages: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'‘’|!]/, 0.29],
  [/[ \u00A0frt()\-[\]]/, 0.36],
  [/[mwMW%—]/, 0.87],
  [/[A-HJ-LN-VX-Z]/, 0.65],
]
const ordinary = 0.57

function advance(character: string, bold: boolean): number {
  const code = character.codePointAt(0) ?? 0
  const measured = widths?.[bold ? 'bold' : 'regular'][code]
  if (measured) return measured
  return (averages.find(([set]) => set.test(character))?.[1] ?? ordinary) * (bold ? 1.05 : 1)
}

/** Width in pixels of one line of text. */
export function textWidth(text: string, { size, bold = false }: TextStyle): number {
  let total = 0
  for (const character of text) total += advance(character, bold)
  return total * size
}

/** Breaks a text into lines of at most `width` pixels, between words where it can and inside a word where it must; nothing is cut. */
export function wrapText(text: string, width: number, style: TextStyle): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[^\S\u00A0]+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (textWidth(longer, style) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = breakWord(word, width, style)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  return line === '' ? lines : [...lines, line]
}

function breakWord(word: string, width: number, style: TextStyle): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && textWidth(`${piece}${character}-`, style) > width && textWidth(word, style) > width) {
      pieces.push(`${piece}-`)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}
