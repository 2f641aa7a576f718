import type { Role } from '@leidraadspiegel/schema'

/** Texts of one question of one organisation are read, and shown, from so many; a cohort that was promised more raises it. */
export const minimumOfTexts = 10

/** A text that nobody has decided about is deleted so long after publishing, and so are the texts of groups that are too small. */
export const monthsKept = 6

/** How many people have to read a text before it is shown: young people have a right to a second pair of eyes. */
export const readersOf: Readonly<Record<Role, 1 | 2>> = { professional: 1, manager: 1, parent: 1, partner: 1, youth: 2 }

/** The same day so many months later, or the last of that month: `2026-08-31` and 6 give `2027-02-28`. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}
