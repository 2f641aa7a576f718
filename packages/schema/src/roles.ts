/** The four kinds of people who answer a questionnaire about an organisation. */
export const rolesOfOrganisation = ['professional', 'manager', 'youth', 'parent'] as const

/** A partner answers about the network, for any organisation in it, gatekeepers too. */
export const roles = [...rolesOfOrganisation, 'partner'] as const

/** Who may be asked for a code of their own, to be found again in a later wave; never young people, parents or partners (SV-25). */
export const rolesWithOwnCode: readonly (typeof roles)[number][] = ['professional', 'manager']

/** Smallest number of people that may be published per role; a cohort may raise it, nobody lowers it. */
export const minimumOfRole: Readonly<Record<(typeof roles)[number], number>> = { professional: 5, manager: 5, youth: 10, parent: 10, partner: 5 }

/** A figure over organisations is about at least so many of them. */
export const minimumOfOrganisations = 3

/** Smallest number of people for which the full distribution of one item may be published. */
export const minimumOfDetail = 10

/** Smallest number of linked people whose answers to one question may be counted as what they said then beside what they say now. */
export const minimumOfPairs = 20
