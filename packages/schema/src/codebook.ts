import { z } from 'zod'
import { Role } from './role.ts'

const KebabCase = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/**
 * What an answer outside the scale means. `dont-know` and `not-applicable` differ: the first is a finding,
 * the second leaves the denominator; `lowest` counts as the lowest point of the scale.
 */
export const Meaning = z.enum(['dont-know', 'not-applicable', 'skipped', 'lowest'])
export type Meaning = z.infer<typeof Meaning>

export const MissingCode = z.strictObject({ value: KebabCase, label: z.string().min(1), meaning: Meaning })
export type MissingCode = z.infer<typeof MissingCode>

export const ScalePoint = z.strictObject({ value: z.int(), label: z.string().min(1) })

/** Answer categories: numbers are points (scored or facts), missing codes are text. */
export const Scale = z.strictObject({
  points: z.array(ScalePoint).min(2),
  scored: z.boolean(),
  favourable: z.array(z.int()),
  missing: z.array(MissingCode),
})
export type Scale = z.infer<typeof Scale>

/** `item` counts in the score of its criterion; `fact` belongs to a criterion but stays outside the score. */
export const Item = z.strictObject({
  kind: z.enum(['item', 'fact']),
  criterion: KebabCase.nullable(),
  construct: z.string().min(1),
  scale: z.string().min(1),
  extra: z.array(MissingCode).optional(),
  mirror: KebabCase.nullable(),
  theme: KebabCase.optional(),
  core: z.boolean(),
  sensitive: z.boolean(),
  dontKnow: z.enum(['missing', 'lowest']),
  /** Its answers still compare with the version before, though its wording or its scale changed. */
  comparesWithEarlier: z.literal(true).optional(),
})
export type Item = z.infer<typeof Item>

/** `context` describes the respondent coarsely; `choice` is a multiple choice; `open` is free text. */
export const Other = z.strictObject({ kind: z.enum(['context', 'choice', 'open']), core: z.boolean(), construct: z.string().min(1) })

export const CodebookQuestion = z.discriminatedUnion('kind', [Item, Other])
export type CodebookQuestion = z.infer<typeof CodebookQuestion>

export const Block = z.strictObject({ id: KebabCase, title: z.string().min(1), questions: z.array(z.string()), announced: z.boolean() })

/** What every question of a survey means; apart from the survey, because a meaning may be mended and a published question may not. */
export const Codebook = z.strictObject({
  survey: KebabCase,
  version: z.int().positive(),
  role: Role.nullable(),
  about: z.enum(['people', 'organisation', 'network']),
  /** The survey of the same role that this one puts in easier words; a role is asked that one, unless somebody chooses this one. */
  easyVersionOf: KebabCase.optional(),
  minutes: z.strictObject({ full: z.int().positive(), core: z.int().positive().nullable() }),
  /** False: nothing in this version compares with the version before. */
  comparable: z.boolean(),
  scales: z.record(z.string(), Scale),
  blocks: z.array(Block),
  /** The answer with which somebody says that this questionnaire is not for him; the page then stops and nothing is sent. */
  exit: z.strictObject({ question: z.string(), value: KebabCase }).optional(),
  questions: z.record(z.string(), CodebookQuestion),
})
export type Codebook = z.infer<typeof Codebook>
