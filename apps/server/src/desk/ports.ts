import type { AskedOwn, LoadedLanguage, LoadedSurvey } from '@leidraadspiegel/questionnaire'
import type { PageDocument, PaperQuestionnaire } from '@leidraadspiegel/report'
import type { Cohort, Fieldwork, HelpLines, Organisation, Pass, Project, Role, SignalProtocol, StartMessage, StartPages } from '@leidraadspiegel/schema'

/** Everything a start page tells about who asks whom. */
export interface Place {
  cohort: Cohort
  /** As it stands for this cohort. */
  fieldwork: Fieldwork
  organisation: Organisation
  project: Project
  /** What the organisation agreed about open answers; null while it has not. */
  signalProtocol: SignalProtocol | null
  /** What the organisation adds in its own words; null when it adds nothing. */
  message: StartMessage | null
  /** What a code of one's own is made with; null where nobody asks for one. */
  ownCodeSalt: string | null
  /** In the address of the page with results for these people. */
  resultsCode: string
}

/** What stands on a page with results; `page` is null before it is public. */
export interface DeskResults {
  organisation: Organisation
  project: Project
  /** In whose words it is written. */
  role: Role
  /** The name of the measuring. */
  wave: string
  state: 'expected' | 'public' | 'withdrawn'
  expectedOn: string | null
  /** What the organisation said beforehand about results. */
  promised: string
  page: { said: { text: string; figure: string | null }[]; doing: string[]; notYet: { text: string; why: string }[]; thanks: string } | null
}

/** Addresses of built files that a page of respondents links to. */
export interface PageFiles {
  /** The respondent app; null when it was not built. */
  app: { script: string; styles: readonly string[]; needed: readonly string[]; later: readonly string[] } | null
  /** The part with which paper answers are typed in; null when it was not built. */
  entry: PageFiles['app']
}

/** Everything the desk needs from the rest of the house; `main.ts` hands it in. */
export interface DeskPorts {
  /** Null when there is no such cohort. */
  place(cohort: string): Promise<Place | null>
  /** With the own questions of a fieldwork in it, where there are any. */
  survey(survey: string, version: number, own?: AskedOwn): LoadedSurvey | undefined
  /** What may be answered in place of this survey, in easier words. */
  easyVersion(survey: LoadedSurvey): LoadedSurvey | undefined
  startPages: StartPages
  helpLines: HelpLines
  /** Beside Dutch. */
  languages: readonly LoadedLanguage[]
  files: PageFiles
  /** Holds the secret of a link against the register and marks it as used. */
  redeem(input: { fieldwork: string; cohort: string; secret: string }): Promise<'first' | 'again' | 'open' | 'used-up' | 'unknown'>
  /** A group code that runs now, however it was typed: as it is written, and its cohort. */
  group(typed: string): { cohort: string; code: string } | null
  /** A questionnaire as PDF; throws NoPdfHereError where none can be made. */
  paper(questionnaire: PaperQuestionnaire): Promise<Uint8Array<ArrayBuffer>>
  /** The page with results at an address; null when there is no such address. */
  results(code: string): Promise<DeskResults | null>
  /** A page to hand out as PDF; throws NoPdfHereError where none can be made. */
  print(document: PageDocument): Promise<Uint8Array<ArrayBuffer>>
  entry: {
    /** Is this the secret of the link with which paper answers of a cohort are typed in? */
    isSecret(cohort: string, secret: string): boolean
    /** Does a published fieldwork keep paper answers that came late? */
    takesLate(fieldwork: string): Promise<boolean>
  }
  /** A pass for one response; null when the fieldwork is not open any more. */
  pass(cohort: string, fieldwork: string): Promise<Pass | null>
  report(error: unknown): void
}
