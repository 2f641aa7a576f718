import { z } from 'zod'
import { Day, Id } from './id.ts'
import { PublishedOwn } from './own-question.ts'
import { Role } from './role.ts'
import { Form, SurveyName } from './survey.ts'

/** People who are in exactly the same published groups; tables are keyed by class, never by organisation. */
const ClassId = z.string().min(1)
const GroupId = z.string().min(1)
const count = z.int().min(0)

/** `others` is the network without one organisation; `together` are small organisations that chose, before opening, to be shown as one. */
export const GroupKind = z.enum(['network', 'region', 'organisation', 'team', 'others', 'together'])
export type GroupKind = z.infer<typeof GroupKind>

export const Group = z.strictObject({
  group: GroupId,
  kind: GroupKind,
  organisation: Id.nullable(),
  title: z.string(),
  parent: GroupId.nullable(),
  n: count,
  /** The highest minimum that anybody in the group was promised. */
  minimum: z.int().positive(),
})
export type Group = z.infer<typeof Group>

/** Which people a group holds, by class: at the level of scores, and of details. */
export const Member = z.strictObject({ group: GroupId, class: ClassId })
export type Member = z.infer<typeof Member>

/** Answers of people: `value` is a scale point or missing code as text; of classes of the level of scores only favourable/unfavourable and the missing codes. */
export const DistributionRow = z.strictObject({ class: ClassId, item: z.string(), value: z.string(), n: count })
export type DistributionRow = z.infer<typeof DistributionRow>

/** Person score on a criterion = 100 × numerator / denominator; n people have it. */
export const ScoreRow = z.strictObject({ class: ClassId, criterion: z.string(), numerator: count, denominator: z.int().positive(), n: count })
export type ScoreRow = z.infer<typeof ScoreRow>

/**
 * n people of a class chose `value`: an option of a multiple choice (each counts for itself), or what somebody says about himself.
 * Only of classes that may show answers in full; what fewer than five people say about themselves is counted together, as `other`.
 */
export const ChoiceRow = z.strictObject({ class: ClassId, item: z.string(), value: z.string(), n: count })
export type ChoiceRow = z.infer<typeof ChoiceRow>

/** How many people of a class answered a multiple choice, or said what it asks about themselves. */
export const ChoiceBase = z.strictObject({ class: ClassId, item: z.string(), n: count })
export type ChoiceBase = z.infer<typeof ChoiceBase>

const Fraction = z.strictObject({ numerator: count, denominator: z.int().positive() })

/** n linked people of a class had the score `before` in the wave `baseline` and `after` in the wave of the publication. */
export const ScorePair = z.strictObject({ class: ClassId, baseline: z.int().positive(), criterion: z.string(), before: Fraction, after: Fraction, n: count })
export type ScorePair = z.infer<typeof ScorePair>

/** n linked people of a class gave the answer `before` in the wave `baseline` and `after` in the wave of the publication; only answers on the scale, and never of fewer than `minimumOfPairs` people. */
export const AnswerPair = z.strictObject({ class: ClassId, baseline: z.int().positive(), item: z.string(), before: z.int(), after: z.int(), n: count })
export type AnswerPair = z.infer<typeof AnswerPair>

export const ResponseRow = z.strictObject({ class: ClassId, invited: count.nullable(), n: count })
export type ResponseRow = z.infer<typeof ResponseRow>

/** An organisation of the fieldwork that has no published group; the reason is the same neutral sentence for all. */
export const WithheldOrganisation = z.strictObject({ organisation: Id, title: z.string() })
export type WithheldOrganisation = z.infer<typeof WithheldOrganisation>

/** Answers to items about somebody's own situation: classes of their own for each item, in which the answers leave room for doubt. */
export const SensitiveAnswers = z.strictObject({ items: z.array(z.string()), classes: z.array(z.strictObject({ class: ClassId, item: z.string(), n: count })), members: z.array(Member) })
export type SensitiveAnswers = z.infer<typeof SensitiveAnswers>

const SurveyFiles = z.strictObject({ survey: SurveyName, version: z.int(), surveyHash: z.string(), codebookHash: z.string() })

/** The frozen result of a fieldwork. After it is made nobody reads responses again. */
export const Publication = z.strictObject({
  id: Id,
  version: z.int().positive(),
  project: z.strictObject({ id: Id, name: z.string(), pilot: z.boolean() }),
  wave: z.strictObject({ id: Id, number: z.int(), title: z.string() }),
  fieldwork: Id,
  role: Role,
  /** `easy`: what people could answer in its place, in easier words; nobody sees whether anybody did. */
  survey: z.strictObject({ ...SurveyFiles.shape, form: Form, easy: z.array(SurveyFiles).optional() }),
  /** Not there when the project asked nothing of its own. */
  own: PublishedOwn.optional(),
  rules: z.strictObject({ version: z.int(), minimum: z.int(), detail: z.int() }),
  publishedOn: Day,
  groups: z.array(Group),
  members: z.array(Member),
  /** The level of details: its own classes with their people, and the groups that may show every answer. */
  detailMembers: z.array(Member),
  detailClasses: z.array(z.strictObject({ class: ClassId, n: count })),
  /** Not there when the survey asks nothing sensitive. */
  sensitive: SensitiveAnswers.optional(),
  withheld: z.array(WithheldOrganisation),
  distribution: z.array(DistributionRow),
  scores: z.array(ScoreRow),
  /** The scores when 'weet ik niet' is treated the other way: as the lowest answer where it was missing, as missing where it was lowest. */
  otherScores: z.array(ScoreRow),
  choices: z.array(ChoiceRow),
  choiceBases: z.array(ChoiceBase),
  scorePairs: z.array(ScorePair),
  answerPairs: z.array(AnswerPair),
  response: z.array(ResponseRow),
  /** Hash of version 1, in version 2: the same figures with late answers beside them. */
  supersedes: z.string().regex(/^[0-9a-f]{64}$/).optional(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Publication = z.infer<typeof Publication>
