import { fontSizes, type Palette } from './tokens.ts'

/** The five voices of a chart. */
export const styles = {
  section: { size: fontSizes.section, bold: true, lineHeight: 24, ink: 'ink' },
  subject: { size: fontSizes.subject, bold: true, lineHeight: 20, ink: 'ink' },
  label: { size: fontSizes.label, bold: false, lineHeight: 17, ink: 'ink' },
  strong: { size: fontSizes.label, bold: true, lineHeight: 17, ink: 'ink' },
  soft: { size: fontSizes.small, bold: false, lineHeight: 16, ink: 'inkSoft' },
} as const satisfies Record<string, { size: number; bold: boolean; lineHeight: number; ink: keyof Palette }>

export type StyleName = keyof typeof styles

/** One line of text; `y` is its middle. */
export interface Text {
  text: string
  style: StyleName
  x: number
  y: number
  align: 'left' | 'center' | 'right'
}
