/** Name of the second part of a fieldwork, in the boxes and in the answers files. */
export const lateOf = (fieldwork: string): string => `${fieldwork}.late`

/** Name of the people of a cohort who came in time (1), or late (2). */
export const partOf = (cohort: string, part: 1 | 2): string => `${cohort}@${part}`
