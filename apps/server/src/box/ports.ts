import type { BoxResponse, FieldworkState, Form, OwnQuestions, Pass } from '@leidraadspiegel/schema'
import type { Accepted } from '@leidraadspiegel/questionnaire'

/** What never changes, once people answer, about the place a response goes to. */
export interface Slot {
  cohort: string
  fieldwork: string
  survey: string
  version: number
  form: Form
  /** Are the questions asked that somebody answers in own words? */
  words: boolean
  /** Was a code of one's own asked for when the fieldwork opened? */
  ownCode: boolean
  /** What the project asks of its own. */
  own?: OwnQuestions
}

/** Everything the box needs from the rest of the house; `main.ts` hands it in. */
export interface BoxPorts {
  /** Null when there is no such cohort. */
  slot(cohort: string): Promise<Slot | null>
  /** How the fieldwork stands for this cohort. */
  state(cohort: string): Promise<FieldworkState>
  /** Was the pass made by this server for the fieldwork? Null when the fieldwork has no key: it is not open for answers. */
  genuine(pass: Pass, fieldwork: string): Promise<boolean | null>
  /** Null when this survey is not what is asked here, in its own words or in easier ones. */
  accept(slot: Slot, survey: Pick<Slot, 'survey' | 'version'>, answers: Record<string, unknown>): Accepted | null
  /** Resolves after the response is on disk; throws AlreadyReceivedError, FieldworkStateError or BusyError by name. */
  submit(fieldwork: string, response: BoxResponse): Promise<unknown>
  /** Resolves when the wish to withdraw is on disk, as soon with a response as without one; what has to be removed is removed afterwards. */
  withdraw(hash: string): Promise<void>
  /** What somebody locked with a code to go on later. */
  drafts: {
    /** Throws StateError by name. */
    keep(fieldwork: string, locator: string, sealed: Uint8Array): Promise<'kept' | 'full'>
    /** Null when there is none, or none any more. */
    read(fieldwork: string, locator: string): Promise<Uint8Array | null>
    remove(fieldwork: string, locator: string): Promise<void>
  }
  report(error: unknown): void
}
