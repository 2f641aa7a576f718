import { z } from 'zod'
import { Day } from '../id.ts'
import { rolesOfOrganisation } from '../roles.ts'
import { conversationCounts } from './conversation-parts.ts'
import { Named, Paragraphs } from './fields.ts'

export const ConversationSubject = z.strictObject({ criterion: Named, good: Paragraphs, better: Paragraphs, wish: Paragraphs })
export type ConversationSubject = z.infer<typeof ConversationSubject>

/** What was heard in a round of conversations with one kind of people, per subject and never per person. */
export const Conversations = z.strictObject({
  /** Number of the wave beside which it stands. */
  wave: z.int().min(1).max(9999),
  role: z.enum(rolesOfOrganisation),
  count: z.enum(conversationCounts),
  /** When all of them had read the notes and agreed; needed of fewer than three conversations. */
  agreedOn: Day.nullable(),
  subjects: z.array(ConversationSubject).max(30),
})
export type Conversations = z.infer<typeof Conversations>
