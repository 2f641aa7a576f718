import { z } from 'zod'
import { Scale } from './codebook.ts'
import { longestOwnOption, longestOwnQuestion, mostOwnQuestions, ownOptions } from './own-question-limits.ts'

const asked = { text: z.string().trim().max(longestOwnQuestion), sensitive: z.boolean() }

/** A question of a project itself: never in words of one's own, never required, and never in a score. */
export const OwnQuestion = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('agreement'), ...asked }),
  z.strictObject({ type: z.literal('yes-no'), ...asked }),
  z.strictObject({ type: z.literal('choice'), ...asked, options: z.array(z.string().trim().max(longestOwnOption)).min(ownOptions.fewest).max(ownOptions.most) }),
])
export type OwnQuestion = z.infer<typeof OwnQuestion>

/** The own questions of a fieldwork; who wrote them never approves them. */
export const OwnQuestions = z.strictObject({ questions: z.array(OwnQuestion).min(1).max(mostOwnQuestions), writtenBy: z.string(), approved: z.boolean() })
export type OwnQuestions = z.infer<typeof OwnQuestions>

/** What a publication itself says about the own questions in it. */
export const PublishedOwn = z.strictObject({ note: z.string(), questions: z.array(z.strictObject({ item: z.string(), text: z.string(), scale: Scale })) })
export type PublishedOwn = z.infer<typeof PublishedOwn>

/** Under which name the own question at this place is asked, stored and counted. */
export const ownQuestionId = (index: number): string => `eigen-${index + 1}`

export const isOwnQuestion = (id: string): boolean => /^eigen-[1-5]$/.test(id)
