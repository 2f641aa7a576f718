import type { Kysely } from 'kysely'
import type { Cohort, ConsentKind, Fieldwork, GrantedRole, Organisation, RecordKind, Role, SheetName, SignalProtocol, StartMessage, StepMark, Wave } from '@leidraadspiegel/schema'

/** Tables of the office file: small, with keys, days as the finest time; never an invitation, and no answer but the texts that a person released. */
export interface OfficeTables {
  project: { id: string; name: string; pilot: boolean; created_on: string }
  /** What accounts are in projects; `organisation` is empty for all of a project. */
  project_role: { account: string; project: string; organisation: string; role: GrantedRole }
  /** `teams` is a JSON list of names. */
  organisation: Omit<Organisation, 'teams'> & { teams: string }
  wave: Wave
  /** `own_questions` is JSON; null when nothing of its own is asked. */
  fieldwork: Omit<Fieldwork, 'opensOn' | 'closesOn' | 'own'> & { opens_on: string | null; closes_on: string | null; own_questions: string | null }
  cohort: Cohort
  consent: { organisation: string; kind: ConsentKind; given_by: string; given_on: string; withdrawn_on: string | null }
  /** `leaders` is a JSON list of names and functions. */
  project_leaders: { organisation: string; leaders: string }
  /** Every saving of a light form; `body` is its content as JSON. */
  sheet: { project: string; sheet: SheetName; version: number; body: string; saved_on: string; saved_by: string }
  /** Every saying about a task; `organisation` is empty for a task of the network, the last version counts. */
  step_mark: { project: string; organisation: string; task: string; version: number; state: StepMark['state']; on_day: string | null; note: string; saved_on: string; saved_by: string }
  /** Every version of what is said beside a figure; `organisation`, `role` and `criterion` are empty for the network, all roles, all subjects. */
  figure_note: { project: string; organisation: string; analysis: string; role: Role | ''; criterion: string; wave: number; version: number; body: string; written_by: string; written_on: string }
  /** Every version of what people wrote down; `organisation` is empty for what is of the network, `body` is the content as JSON, the last version counts. */
  record: { id: string; version: number; project: string; organisation: string; kind: RecordKind; body: string; removed: boolean; saved_on: string; saved_by: string }
  /** With which others an organisation is counted in a wave; rows are added and never changed (docs/decisions/0026). */
  scan_batch: { project: string; wave: number; organisation: string; batch: string }
  signal_protocol: Pick<SignalProtocol, 'organisation' | 'reader' | 'worry' | 'guardian'> & { working_days: number; independent_reader: string | null }
  start_message: StartMessage
  /** Key of the passes of a fieldwork, hexadecimal; there from opening until closing. */
  pass_key: { fieldwork: string; secret: string }
  /** A project that asks staff for a code of their own (docs/decisions/0021); `asked_on` is the last day on which a fieldwork opened with it. */
  own_code: { project: string; salt: string; state: 'on' | 'ended'; asked_on: string | null }
  /** Opened while that was on; it stays after linking has ended. */
  own_code_fieldwork: { fieldwork: string }
  /** `body` is the publication as JSON, byte for byte as it was hashed. */
  publication: { id: string; project: string; fieldwork: string; version: number; body: string }
  /** The second box of a published fieldwork (docs/decisions/0011); `left_out` is a JSON list of questions whose answers are not kept, `tried_on` the last day on which somebody tried to count it. */
  late_box: { fieldwork: string; state: 'open' | 'closing' | 'closed'; left_out: string; opened_on: string; tried_on: string | null }
  /** The audit trail: rows are added and never changed. `object` is an id, of which `kind` says what it is; `before` and `after` of a threshold only. */
  staff_action: { sequence: number; day: string; account: string | null; action: string; project: string | null; kind: string | null; object: string | null; before: string | null; after: string | null; hash: string }
  /** In which classes a cohort was published, and with how many people; until there is a version 2. */
  published_place: { fieldwork: string; cohort: string; class: string; detail_class: string | null; n: number }
  /** `done` is false from the request until the response is out of every file. */
  withdrawn: { hash: string; withdrawn_on: string; done: boolean }
  /**
   * The open answers of a published fieldwork; `questions` and `organisations` are JSON lists. `in_answers`: which texts are still in the
   * answers file: all of them, those of groups that are too small to be read, or none. `gone`: there is no file of texts (any more).
   */
  text_set: { fieldwork: string; questions: string; organisations: string; delete_on: string; in_answers: 'all' | 'small' | 'none'; gone: boolean }
  /** A group of texts that is large enough; `unread` were deleted before somebody decided about them. */
  text_group: { fieldwork: string; organisation: string; question: string; n: number; unread: number }
  /** Under the random id that the text was read under. */
  released_text: { id: string; fieldwork: string; organisation: string; question: string; body: string }
}

export type Office = Kysely<OfficeTables>
