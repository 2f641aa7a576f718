import type { Role } from './role.ts'
import type { Form } from './survey.ts'

/** One kind of form that may lie on the table. */
export interface EntryForm {
  title: string
  survey: string
  version: number
  form: Form
  surveyUrl: string
}

/** What the server writes into the page for typing in paper answers. */
export interface EntryData {
  cohort: string
  role: Role
  forms: EntryForm[]
}
