/** How many conversations a round had, told coarsely. */
export const conversationCounts = ['1-2', '3-5', '6-10', 'more'] as const
export type ConversationCount = (typeof conversationCounts)[number]

/** What is written down of a subject: what goes well, what could be better, what people wish. */
export const conversationSides = ['good', 'better', 'wish'] as const
export type ConversationSide = (typeof conversationSides)[number]
