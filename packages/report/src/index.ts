export { questionnairePdf, type PaperQuestionnaire } from './questionnaire-pdf.ts'
export { NoPdfHereError } from './typst.ts'
