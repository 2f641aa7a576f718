/** What the server writes into the start page for this app; its own type is the server's `RespondentData` (a test holds them together). */
export interface RespondentData {
  cohort: string
  role: 'professional' | 'manager' | 'youth' | 'parent'
  survey: string
  version: number
  form: 'full' | 'core'
  state: 'draft' | 'open' | 'paused' | 'closed'
  organisation: string
  project: { pilot: boolean }
  invitationMinimum: number
  surveyUrl: string
  openNotice: string
  end: { title: string; paragraphs: string[] }
  exit: { question: string; value: string; title: string; paragraphs: string[] } | null
  help: { lead: string; lines: HelpLine[] }
}

export interface HelpLine {
  id: string
  name: string
  text: string
  phone: string | null
  tel: string | null
  url: string | null
}

/** Null on a page of the server that asks nobody to take part. */
export function readRespondentData(page: Document): RespondentData | null {
  const text = page.getElementById('respondent-data')?.textContent
  return text ? (JSON.parse(text) as RespondentData) : null
}
