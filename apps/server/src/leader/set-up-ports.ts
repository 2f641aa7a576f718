import type { Fieldwork, OwnQuestion, Period, Role, StartMessage, Wave } from '@leidraadspiegel/schema'
import type { NewWave } from './ports.ts'

/** The parts of `store` with which a wave is set up. */
export interface SetUpStore {
  waves: { change(id: string, input: NewWave): Promise<{ wave: Wave; removed: readonly string[] }> }
  ownQuestions: {
    keep(fieldwork: string, questions: readonly OwnQuestion[], account: string): Promise<Fieldwork>
    approve(fieldwork: string, questions: readonly OwnQuestion[], account: string): Promise<Fieldwork>
  }
  fieldworks: { plan(id: string, period: Period): Promise<Fieldwork> }
  startMessages: {
    listOfFieldwork(fieldwork: string): Promise<StartMessage[]>
    keep(message: StartMessage): Promise<StartMessage>
  }
}

/** What setting up a wave needs from the rest of the house. */
export interface SetUpPorts {
  /** The start page of a cohort as its people see it, with an app that sends and keeps nothing; null when there is no such cohort. */
  preview(cohort: string, address: { path: string; query: (name: string) => string | undefined }): Promise<string | null>
  /** What is wrong with a text of an organisation for people in this role. */
  messageReasons(text: string, role: Role): string[]
  /** Per own question what keeps it from being asked in this fieldwork. */
  ownQuestionReasons(fieldwork: Pick<Fieldwork, 'survey' | 'version'>, questions: readonly OwnQuestion[]): string[][]
  /** What answers can be chosen, per own question. */
  ownAnswers(fieldwork: Pick<Fieldwork, 'survey' | 'version'>, questions: readonly OwnQuestion[]): string[][]
  /** A fieldwork in preparation is no more. */
  removed(fieldwork: string): Promise<void>
}
