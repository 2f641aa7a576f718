import { z } from 'zod'
import { Day, Id } from './id.ts'
import { Role } from './role.ts'
import { Form, SurveyName } from './survey.ts'

/** People who are in exactly the same published groups; tables are keyed by class, never by organisation. */
const ClassId = z.string().min(1)
const GroupId = z.string().min(1)
const count = z.int().min(0)

export const Group = z.strictObject({
  group: GroupId,
  kind: z.enum(['organisation', 'network']),
  organisation: Id.nullable(),
  title: z.string(),
  parent: GroupId.nullable(),
  n: count,
  /** The highest minimum that anybody in the group was promised. */
  minimum: z.int().positive(),
})
export type Group = z.infer<typeof Group>

export const Member = z.strictObject({ group: GroupId, class: ClassId })
export type Member = z.infer<typeof Member>

/** Answers of people: `value` is a scale point or missing code as text; below the detail minimum only favourable/unfavourable and the missing codes. */
export const DistributionRow = z.strictObject({ class: ClassId, item: z.string(), value: z.string(), n: count })
export type DistributionRow = z.infer<typeof DistributionRow>

/** Person score on a criterion = 100 × numerator / denominator; n people have it. */
export const ScoreRow = z.strictObject({ class: ClassId, criterion: z.string(), numerator: count, denominator: z.int().positive(), n: count })
export type ScoreRow = z.infer<typeof ScoreRow>

export const ResponseRow = z.strictObject({ class: ClassId, invited: count.nullable(), n: count })
export type ResponseRow = z.infer<typeof ResponseRow>

/** An organisation of the fieldwork that has no published group; the reason is the same neutral sentence for all. */
export const WithheldOrganisation = z.strictObject({ organisation: Id, title: z.string() })
export type WithheldOrganisation = z.infer<typeof WithheldOrganisation>

/** The frozen result of a fieldwork. After it is made nobody reads responses again. */
export const Publication = z.strictObject({
  id: Id,
  version: z.int().positive(),
  project: z.strictObject({ id: Id, name: z.string(), pilot: z.boolean() }),
  wave: z.strictObject({ id: Id, number: z.int(), title: z.string() }),
  fieldwork: Id,
  role: Role,
  survey: z.strictObject({ survey: SurveyName, version: z.int(), form: Form, surveyHash: z.string(), codebookHash: z.string() }),
  rules: z.strictObject({ version: z.int(), minimum: z.int(), detail: z.int() }),
  publishedOn: Day,
  groups: z.array(Group),
  members: z.array(Member),
  withheld: z.array(WithheldOrganisation),
  distribution: z.array(DistributionRow),
  scores: z.array(ScoreRow),
  response: z.array(ResponseRow),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Publication = z.infer<typeof Publication>
