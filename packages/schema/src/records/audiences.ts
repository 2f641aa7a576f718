import type { Role } from '../role.ts'

/** For whom a page with results is: each has an address and a voice of its own. */
export const audiences = ['youth', 'parent', 'staff'] as const
export type Audience = (typeof audiences)[number]

/** Whose page somebody in this role finds. */
export const audienceOf = (role: Role): Audience => (role === 'youth' || role === 'parent' ? role : 'staff')

/** In whose words a page for these people is written: parents read *u*, all others *je*. */
export const roleOfAudience = { youth: 'youth', parent: 'parent', staff: 'professional' } as const satisfies Record<Audience, Role>
