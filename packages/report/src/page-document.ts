import type { Role } from '@leidraadspiegel/schema'
import { pageTemplate } from './page-template.ts'
import { accessiblePdf } from './typst.ts'

/** One thing said: in short, in a sentence, and what belongs to it in small letters. */
export interface PageItem {
  title: string | null
  text: string
  small: string | null
}

/** A cell of a table: words, or the shape of a role with its number, what it means and of whom it is. */
export interface PageCell {
  shape: Role | null
  text: string
  small: string | null
}

export type PageBlock =
  | { kind: 'heading'; text: string; /** On a page of its own. */ fresh?: boolean }
  | { kind: 'text'; text: string; soft?: boolean }
  | { kind: 'items'; items: readonly PageItem[] }
  | { kind: 'table'; head: readonly PageCell[]; rows: readonly (readonly PageCell[])[] }
  /** A question with what was answered; an empty answer is room to write. */
  | { kind: 'answer'; question: string; answer: string }

/** Pages to hand out, made of a few kinds of blocks. */
export interface PageDocument {
  title: string
  organisation: string
  /** What stands under the title. */
  lead: string
  /** That answers may be invented; null when they are not. */
  pilot: string | null
  blocks: readonly PageBlock[]
  /** At the end, in small letters. */
  foot: readonly string[]
  /** Larger letters, for who reads less easily. */
  large?: boolean
}

const empty: PageCell = { shape: null, text: '', small: null }

/** Pages to hand out on A4 as PDF/UA-1. Throws NoPdfHereError where no PDF can be made. */
export function pagePdf(document: PageDocument, fonts: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const blocks = document.blocks.map((block) => (block.kind === 'table' ? { ...block, rows: block.rows.map((row) => block.head.map((_, index) => row[index] ?? empty)) } : block))
  return accessiblePdf(pageTemplate, { ...document, large: document.large ?? false, blocks }, fonts)
}
