import { z } from 'zod'
import { Id, Role } from '@leidraadspiegel/schema'

const number = z.string().regex(/^[1-9]\d{0,3}$/).transform(Number)

/** Names of groups as publications have them; whether there is one is found out there. */
const GroupName = z.string().max(120).regex(/^(network|together|region:[^\p{Cc}]+|(organisation|others):[0-9a-z]{16}|team:[0-9a-z]{16}:[^\p{Cc}]+)$/u)

/** What stands behind the question mark of a result. */
export const Filters = z.strictObject({
  organisation: Id.or(GroupName).optional(),
  role: Role.optional(),
  wave: number.optional(),
  baseline: number.optional(),
  criterion: z.string().regex(/^[a-z0-9-]{1,80}$/).optional(),
  width: z.string().regex(/^\d{3,4}$/).default('800').transform((width) => Math.min(1200, Math.max(300, Number(width)))),
  scheme: z.enum(['light', 'dark']).default('light'),
})
