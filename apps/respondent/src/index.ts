export type { RespondentData } from './respondent-data.ts'
