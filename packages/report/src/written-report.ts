import type { Evidence } from '@leidraadspiegel/schema'
import { accessiblePdf } from './typst.ts'
import { writtenReportTemplate } from './written-report-template.ts'

/** What a report is written with; every text is filled in, and stays text. */
export type ReportBlock =
  | { block: 'text'; text: string }
  | { block: 'note'; text: string }
  /** On a screen it leads to its `evidence`, on paper it does not; so does every row of a table. */
  | { block: 'heading'; text: string; evidence?: Evidence }
  | { block: 'list'; items: readonly string[] }
  /** The cells of `rows` stand under `columns`; the first cell names its row. */
  | { block: 'table'; title: string; columns: readonly string[]; rows: readonly (readonly string[])[]; evidence?: readonly Evidence[] }
  /** A drawing of ours; `text` says the same in words. */
  | { block: 'figure'; title: string; svg: string; text: string }

/** Pages of the app on which the counts of a section can be looked at. */
export type SeenOn = 'steps' | 'plans' | 'progress'

export interface ReportSection {
  heading: string
  /** On a screen the section leads there, on paper it does not. */
  seenOn?: readonly SeenOn[]
  blocks: readonly ReportBlock[]
}

/** A report to read on a screen and to take along on paper: the same words, figures and tables. */
export interface WrittenReport {
  title: string
  /** Of whom, about when. */
  about: string
  lead: string
  /** That answers may be invented; null when they are not. */
  notice: string | null
  sections: readonly ReportSection[]
  /** At the foot of every page. */
  foot: string
}

/** A report on A4 as PDF/UA-1. `fonts` are folders with the letter. Throws NoPdfHereError where no PDF can be made. */
export function writtenReportPdf(report: WrittenReport, fonts: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  return accessiblePdf(writtenReportTemplate, { ...report, page: ['Pagina', 'van'] }, fonts)
}
