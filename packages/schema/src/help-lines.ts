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

/** Numbers change: so many days after somebody checked them they have to be checked anew (SV-03). */
export const daysOfHelpLines = 180

/** Were the help lines checked too long ago, on this day? */
export function helpLinesAreOld({ checkedOn }: Pick<HelpLines, 'checkedOn'>, day: string): boolean {
  return Date.parse(day) - Date.parse(checkedOn) > daysOfHelpLines * 86_400_000
}
