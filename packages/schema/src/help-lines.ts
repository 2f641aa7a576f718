import { z } from 'zod'
import { Day } from './id.ts'
import { Role } from './role.ts'

/** Where somebody who reads this page can turn to. */
export const HelpLine = z.strictObject({
  id: z.string(),
  name: z.string(),
  text: z.string(),
  phone: z.string().nullable(),
  tel: z.string().nullable(),
  url: z.url().nullable(),
  roles: z.array(Role).min(1),
})
export type HelpLine = z.infer<typeof HelpLine>

export const HelpLines = z.strictObject({ owner: z.string(), checkedOn: Day, lead: z.string(), lines: z.array(HelpLine).min(1) })
export type HelpLines = z.infer<typeof HelpLines>
