import { z } from 'zod'

const KebabCase = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** Where a subject comes from and how sure we are that the leidraad holds it. */
export const Origin = z.enum(['stappenplan', 'naastendocument', 'aanvullend'])
export const Certainty = z.enum(['certain', 'second-hand', 'medium'])
export const Level = z.enum(['organisation', 'network'])
export type Level = z.infer<typeof Level>

export const Criterion = z.strictObject({
  id: KebabCase,
  order: z.int().positive(),
  title: z.string().min(1),
  description: z.string().min(1),
  levels: z.array(Level).min(1),
  origin: z.array(Origin).min(1),
  certainty: Certainty,
  source: z.string().min(1),
  guideline: z.strictObject({ section: z.string().nullable(), page: z.int().nullable() }),
  optional: z.boolean(),
})
export type Criterion = z.infer<typeof Criterion>

/** What a set of surveys is held against: the leidraad, or a framework somebody brings. */
export const Criteria = z.strictObject({
  id: KebabCase,
  version: z.int().positive(),
  title: z.string().min(1),
  note: z.string(),
  criteria: z.array(Criterion).min(1),
})
export type Criteria = z.infer<typeof Criteria>

export const ImprovementPoint = z.strictObject({
  id: KebabCase,
  title: z.string().min(1),
  criterion: KebabCase,
  literal: z.boolean(),
  source: z.string().min(1),
})
export type ImprovementPoint = z.infer<typeof ImprovementPoint>

export const CatalogueAction = z.strictObject({
  id: KebabCase,
  title: z.string().min(1),
  levels: z.array(Level).min(1),
  criteria: z.array(KebabCase).min(1),
  literal: z.boolean(),
  source: z.string().min(1),
})
export type CatalogueAction = z.infer<typeof CatalogueAction>

export const Improvements = z.strictObject({
  version: z.int().positive(),
  improvementPoints: z.array(ImprovementPoint),
  actions: z.array(CatalogueAction),
})
export type Improvements = z.infer<typeof Improvements>
