import type { HelpLine } from './help-lines.ts'
import type { Role } from './role.ts'
import type { Form } from './survey.ts'

/** What the server writes into a start page and the respondent app reads from it. */
export interface RespondentData {
  cohort: string
  role: Role
  survey: string
  version: number
  form: Form
  /** In easier words, with one question on a screen. */
  easy: boolean
  /** Somebody looks at it beforehand: nothing is asked of the server, sent or kept. */
  preview: boolean
  state: 'draft' | 'open' | 'paused' | 'closed'
  organisation: string
  project: { pilot: boolean }
  invitationMinimum: number
  surveyUrl: string
  /** Salt of the project, where a code of one's own may be given; elsewhere null. */
  ownCode: { salt: string } | null
  openNotice: string
  end: { title: string; paragraphs: string[] }
  /** The path of the page with results: the same for everybody of an organisation who answers as one of these people, and no secret. */
  resultsAddress: string
  exit: { question: string; value: string; title: string; paragraphs: string[] } | null
  /** The lines with a number to call; the page itself shows them all. */
  help: { lead: string; lines: HelpLine[] }
}
