import type { LoadedSurvey } from '@leidraadspiegel/questionnaire'
import type { Form, RespondentData, StartPage } from '@leidraadspiegel/schema'
import { resultsPath } from '../results-code.ts'
import type { Help } from './help-block.ts'
import { fillAll, type Fill } from './placeholders.ts'
import type { Place } from './ports.ts'
import type { Speech } from './speech.ts'

export interface RespondentFacts {
  place: Place
  survey: LoadedSurvey
  form: Form
  /** What else these people may choose to answer; null when there is nothing else. */
  otherVersion: { easy: boolean; questions: number } | null
  startPage: StartPage
  help: Help
  fill: Fill
  surveyUrl: string
  speech: Speech
  /** Where this start page stands while somebody only looks at it beforehand; null on the real one. */
  preview: string | null
}

export function respondentData({ place, survey, form, startPage, help, fill, surveyUrl, preview }: RespondentFacts): RespondentData {
  const { cohort, fieldwork, organisation, project } = place
  const { exit } = survey.codebook
  const words = ({ title, paragraphs }: { title: string; paragraphs: readonly string[] }) => ({ title: fill(title) ?? title, paragraphs: fillAll(fill, paragraphs) })
  return {
    cohort: cohort.id,
    role: fieldwork.role,
    survey: survey.survey,
    version: survey.version,
    form,
    easy: isEasy(survey),
    preview: preview !== null,
    state: stateOf(fieldwork.state),
    organisation: organisation.name,
    project: { pilot: project.pilot },
    invitationMinimum: cohort.minimum,
    surveyUrl,
    ownCode: place.ownCodeSalt === null ? null : { salt: place.ownCodeSalt },
    openNotice: fill(startPage.openNotice) ?? startPage.openNotice,
    end: words(startPage.end),
    resultsAddress: resultsPath(place.resultsCode),
    exit: exit === undefined || startPage.exit === null ? null : { ...exit, ...words(startPage.exit) },
    help: { lead: help.lead, lines: help.lines.filter(({ tel }) => tel !== null) },
  }
}

export function isEasy({ codebook }: LoadedSurvey): boolean {
  return codebook.easyVersionOf !== undefined
}

export function stateOf(state: Place['fieldwork']['state']): RespondentData['state'] {
  return state === 'draft' || state === 'open' || state === 'paused' ? state : 'closed'
}

/** JSON that may stand inside a script element: no `<` can end it early. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`)
}
