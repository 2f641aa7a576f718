/** The four kinds of people who answer a questionnaire about an organisation. */
export const roles = ['professional', 'manager', 'youth', 'parent'] as const

/** Smallest number of people that may be published per role; a cohort may raise it, nobody lowers it. */
export const minimumOfRole: Readonly<Record<(typeof roles)[number], number>> = { professional: 5, manager: 5, youth: 10, parent: 10 }

/** Smallest number of people for which the full distribution of one item may be published. */
export const minimumOfDetail = 10
