/** Under which headings a meeting looks back. */
export const reflectionHeadings = ['successes', 'obstacles', 'chances'] as const
export type ReflectionHeading = (typeof reflectionHeadings)[number]
