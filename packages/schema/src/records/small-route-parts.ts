/** How many people work there, asked coarsely; only small ones are offered the short route. */
export const staffSizes = ['under-50', 'from-50', 'unknown'] as const
export type StaffSize = (typeof staffSizes)[number]

/** What the short route of a small organisation goes past; the workspace sees some of it by itself. */
export const smallRouteParts = ['start', 'scan', 'joint-answer', 'professionals', 'conversations', 'share'] as const
export type SmallRoutePart = (typeof smallRouteParts)[number]
