import type { Expected, Explanation } from '@leidraadspiegel/analysis'
import type { Drawing, Outcome } from '@leidraadspiegel/pipeline'
import type { Cohort, Consent, ConsentKind, Fieldwork, Form, Group, HelpLine, HelpLines, Organisation, Project, Role, SignalProtocol, Wave } from '@leidraadspiegel/schema'
import type { LateState, CohortChange, Texts } from '@leidraadspiegel/store'
import type { Session } from '../account/index.ts'
import type { FillProgress } from '../invented/fill.ts'
import type { AskedPorts } from './asked.ts'
import type { FigureNoteStore } from './figure-note-ports.ts'
import type { MailPorts } from './mail-ports.ts'
import type { MeetingPorts } from './meeting-ports.ts'
import type { OwnCodePorts } from './own-codes.ts'
import type { On } from './permissions.ts'
import type { PeoplePorts, PeopleStore } from './people-ports.ts'
import type { Organisations, Owner } from './scope.ts'
import type { PlanPorts } from './plan-ports.ts'
import type { PosterPorts } from './posters.ts'
import type { ProgressPorts } from './progress/progress-ports.ts'
import type { RecordStore } from './record-ports.ts'
import type { SetUpPorts, SetUpStore } from './set-up-ports.ts'
import type { TrackStore } from './track-ports.ts'
import type { TrailPorts } from './trail-ports.ts'

export interface NewWave {
  title: string
  fieldworks: { role: Role; survey: string; version: number; form: Form }[]
}

/** With which a class or a team takes part together, until a moment in milliseconds since 1970. */
export interface GroupCode {
  code: string
  until: number
}

/** Filters of a result page; what is left out is chosen by the analysis. Waves are meant by their number. */
export interface ResultFilters {
  /** An organisation with its teams by its id, or a published group by its name, such as `network`. */
  organisation?: string | undefined
  role?: Role | undefined
  wave?: number | undefined
  baseline?: number | undefined
  criterion?: string | undefined
  /** Width in CSS pixels for which the chart is drawn. */
  width: number
  scheme: 'light' | 'dark'
}

/** One analysis as the project leader sees it; everything in it passed `protect`. */
export type Result = Outcome

/** A group of which something was published, to choose from. */
export type PublishedGroup = Pick<Group, 'group' | 'kind' | 'title' | 'organisation'>

export interface SurveyFacts {
  role: Role
  survey: string
  version: number
  minutes: { full: number; core: number | null }
}

/** The parts of `store` that the router uses. */
export interface LeaderStore extends TrackStore, FigureNoteStore, RecordStore {
  projects: {
    create(input: { name: string; pilot: boolean }, account: string): Promise<Project>
    get(id: string): Promise<Project>
  }
  grants: PeopleStore['grants']
  organisations: {
    create(project: string, input: Omit<Organisation, 'id' | 'project'>): Promise<Organisation>
    list(project: string): Promise<Organisation[]>
    update(id: string, change: Partial<Omit<Organisation, 'id' | 'project' | 'kind'>>): Promise<Organisation>
  }
  consents: {
    list(project: string): Promise<Consent[]>
    give(organisation: string, kind: ConsentKind, givenBy: string): Promise<Consent>
    withdraw(organisation: string, kind: ConsentKind): Promise<Consent>
  }
  signalProtocols: {
    list(project: string): Promise<SignalProtocol[]>
    keep(protocol: SignalProtocol): Promise<SignalProtocol>
  }
  waves: SetUpStore['waves'] & {
    create(project: string, input: NewWave): Promise<Wave>
    list(project: string): Promise<Wave[]>
  }
  startMessages: SetUpStore['startMessages']
  ownQuestions: SetUpStore['ownQuestions']
  fieldworks: SetUpStore['fieldworks'] & {
    get(id: string): Promise<Fieldwork>
    listOfWave(wave: string): Promise<Fieldwork[]>
    open(id: string): Promise<unknown>
    pause(id: string): Promise<unknown>
    resume(id: string): Promise<unknown>
  }
  cohorts: {
    get(id: string): Promise<Cohort>
    listOfFieldwork(fieldwork: string): Promise<Cohort[]>
    update(id: string, change: CohortChange): Promise<Cohort>
    pause(id: string): Promise<Cohort>
    resume(id: string): Promise<Cohort>
  }
  texts: Pick<Texts, 'list' | 'toRead' | 'decide' | 'released'>
}

/** Everything the router of project leaders needs from the rest of the house; `main.ts` hands it in. */
export interface LeaderPorts extends SetUpPorts, MailPorts, MeetingPorts, PeoplePorts, PlanPorts, PosterPorts, ProgressPorts, TrailPorts, AskedPorts {
  store: LeaderStore
  session(headers: Headers): Promise<Session | null>
  /** Where an object belongs; null when there is no such object. */
  ownerOf: Record<Exclude<On, 'project'>, (id: string) => Promise<Owner | null>>
  /** Latest published survey per role. */
  surveys(): SurveyFacts[]
  /** Subjects of the leidraad that the answers are held against, in their order. */
  criteria(): { id: string; title: string }[]
  /** What a question asks, in the words of its survey. */
  questionTitle(fieldwork: Pick<Fieldwork, 'survey' | 'version'>, question: string): string
  /** Where somebody who reads open answers can turn to. */
  helpLines(): HelpLine[]
  /** Who keeps the help lines, and since when they are right. */
  helpLinesChecked(): Pick<HelpLines, 'owner' | 'checkedOn'>
  /** How the outcomes are to be read. */
  explanation(): Explanation
  /** How many people of a cohort took part so far; leaves this router only coarsely. */
  participation(cohort: Cohort): Promise<number>
  /** Secret of the open link of a cohort. */
  openSecret(cohort: string): Promise<string>
  /** The link with which somebody types in the paper answers of a cohort. */
  entryLinks: {
    secretOf(cohort: string): string | null
    make(cohort: string): Promise<string>
    revoke(cohort: string): Promise<void>
  }
  /** New personal secrets; they cannot be shown again. */
  invite(cohort: string, count: number): Promise<string[]>
  /** Codes of classes and teams; `start` throws a Problem when nobody can take part now. */
  groupCodes: {
    start(cohort: string): Promise<GroupCode>
    running(cohort: string): GroupCode | null
    end(cohort: string): Promise<void>
  }
  close(fieldwork: string): Promise<unknown>
  publish(fieldwork: string): Promise<unknown>
  /** Paper answers that came in after publishing (docs/decisions/0011). Never a number: `count` says whether they could be counted. */
  late: {
    state(fieldwork: string): Promise<LateState>
    open(fieldwork: string): Promise<void>
    count(fieldwork: string): Promise<boolean>
  }
  /** Codes of their own with which staff are found again in a later wave (docs/decisions/0021). */
  ownCodes: OwnCodePorts
  /** Sends invented responses of a pilot project through the real door, in the background. */
  fill: {
    start(fieldwork: string, perOrganisation: number): Promise<void>
    progress(fieldwork: string): FillProgress | null
  }
  /** What could be seen in a wave with so many people. */
  forecast(expected: readonly Expected[], drawing: Drawing): Promise<Result>
  /** The groups of a project of which something was published: those of the network, and of these organisations. */
  groups(project: string, of: Organisations): Promise<PublishedGroup[]>
  /** Null when there is no analysis of that name. Of other organisations than these it says as much as of one that is not there. */
  result(project: string, analysis: string, filters: ResultFilters, of: Organisations): Promise<Result | null>
  /** Is there an analysis of this name? */
  isAnalysis(name: string): boolean
  /** From how many people on these rows are shown, per role. */
  minimums(project: string, rows: Result['rows']): Promise<[Role, number][]>
  /** A chart as PNG. */
  pictureOf(svg: string): Buffer
  /** The OpenAPI document of all routers. */
  apiDocument(): Promise<Record<string, unknown>>
  /** Something of a project was changed, or may have been. */
  changed(): void
  /** The address under which people see the site, without a slash at the end. */
  origin(): string
  report(error: unknown): void
}
