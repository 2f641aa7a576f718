export { posterOf, posterPdf, type Poster } from './poster.ts'
export { questionnairePdf, type PaperQuestionnaire } from './questionnaire-pdf.ts'
export { NoPdfHereError } from './typst.ts'
export { writtenReportPdf, type ReportBlock, type ReportSection, type WrittenReport } from './written-report.ts'
