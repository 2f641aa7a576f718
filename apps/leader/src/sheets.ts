import { agreementHeadings, ambitionParts, bundlingParts, sheetNames, startItems, type Sheet, type SheetName } from '@leidraadspiegel/schema'
import type { KeptSheet } from './track-queries.ts'

export const isSheetName = (text: string): text is SheetName => sheetNames.some((name) => name === text)

const emptyTexts = <Part extends string>(parts: readonly Part[]) => Object.fromEntries(parts.map((part) => [part, ''])) as Record<Part, string>

/** A form that nobody wrote in yet. */
export function emptySheet(sheet: SheetName): Sheet {
  switch (sheet) {
    case 'start':
      return { sheet, content: Object.fromEntries(startItems.map((item) => [item, { state: 'open', note: '' }])) as Extract<Sheet, { sheet: 'start' }>['content'] }
    case 'partners':
      return { sheet, content: { list: [] } }
    case 'ambitie':
      return { sheet, content: emptyTexts(ambitionParts) }
    case 'afspraken':
      return { sheet, content: emptyTexts(agreementHeadings) }
    case 'werkgroep':
      return { sheet, content: { members: [], informing: '' } }
    case 'bundelen':
      return { sheet, content: emptyTexts(bundlingParts) }
  }
}

/** What was written, without who kept it and when. */
export const writtenOf = ({ sheet, content }: KeptSheet): Sheet => ({ sheet, content }) as Sheet
