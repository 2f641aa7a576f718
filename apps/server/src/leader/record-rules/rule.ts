import { ofKind, type Answers, type ContentOfKind, type KeptRecord, type RecordKind } from '@leidraadspiegel/schema'

/** A field that cannot be kept as it is; the sentence for a code stands in the app. `message` is the piece of text or the value it is about, or empty. */
export interface Complaint {
  field: string
  code: string
  message: string
}

/** What a rule may look at. */
export interface RuleContext {
  project: string
  /** Null for a record of the network. */
  organisation: string | null
  /** Who writes. */
  account: string
  /** Today. */
  day: string
  /** The records of the project that the writer sees, without the one that is changed. */
  others: readonly KeptRecord[]
  /** How it was before, or before it was removed; null when it is new. */
  before: KeptRecord | null
  /** Names of the people of the project: project leaders, the working group, and who has access. */
  people: ReadonlySet<string>
  /** Subjects of the leidraad. */
  criteria: ReadonlySet<string>
  /** Numbers of the waves of the project; before there is one, the first that will be. */
  waves: readonly number[]
  /** What is wrong with answers to a survey that is filled in together. */
  wrongAnswers(survey: string, version: number, answers: Answers): Complaint[]
}

/** What a schema cannot say about one kind. */
export interface RecordRule<Kind extends RecordKind> {
  complaints(content: ContentOfKind<Kind>, context: RuleContext): Complaint[]
  /** Field to text, of the texts in which nobody may be recognised. Names of colleagues belong in fields that are left out here. */
  texts(content: ContentOfKind<Kind>): Record<string, string>
  /** What is asked back besides, such as a quote. `organisations` are names that may stand there. */
  asksBack?(content: ContentOfKind<Kind>, organisations: readonly string[]): Complaint[]
}

/** A subject that the leidraad does not have. */
export const unknownCriterion = (criterion: string | null, { criteria }: RuleContext): Complaint[] => (criterion === null || criteria.has(criterion) ? [] : [{ field: 'criterion', code: 'unknown-criterion', message: criterion }])

/** Something that only an organisation can say. */
export const notOfNetwork = ({ organisation }: RuleContext): Complaint[] => (organisation === null ? [{ field: 'organisation', code: 'of-organisation', message: '' }] : [])

/** Another of the same kind is there already, of the same organisation. */
export const onlyOneOfWave = <Kind extends RecordKind>(kind: Kind, { others, organisation }: RuleContext, isSame: (content: ContentOfKind<Kind>) => boolean): Complaint[] =>
  ofKind(others, kind).some((other) => other.organisation === organisation && isSame(other.content as ContentOfKind<Kind>)) ? [{ field: 'wave', code: 'already-there', message: '' }] : []

/** A wave that the project does not have. */
export const unknownWave = (wave: number, { waves }: RuleContext): Complaint[] => (waves.includes(wave) ? [] : [{ field: 'wave', code: 'unknown-wave', message: String(wave) }])
