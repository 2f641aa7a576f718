declare module 'fontkit' {
  /** The few parts of a font that we read; the package has no types of its own. */
  export interface Font {
    unitsPerEm: number
    hasGlyphForCodePoint(point: number): boolean
    glyphForCodePoint(point: number): { advanceWidth: number }
  }
  export function openSync(path: string): Font
}
