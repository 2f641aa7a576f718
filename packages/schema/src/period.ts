import type { Fieldwork } from './project.ts'
import type { Role } from './role.ts'

export type Period = Pick<Fieldwork, 'opensOn' | 'closesOn'>

/** A fieldwork is open for so many months at most. */
export const longestPeriod = 12

const weeksOfStaff = 3
const monthsOfClients = 3

/** Why a period cannot be: it ends before it begins, ends in the past, lasts too long, takes back what respondents were told, changes the day on which it opened, or the fieldwork is closed. */
export type PeriodProblem = 'order' | 'past' | 'long' | 'shorter' | 'opened' | 'closed'

/** What is wrong with a new period on this day, or null. An open fieldwork only gets a later last day, up to twelve months after it opened. */
export function periodProblem(now: Pick<Fieldwork, 'state' | 'opensOn' | 'closesOn'>, { opensOn, closesOn }: Period, today: string): PeriodProblem | null {
  const { state } = now
  if (state !== 'draft' && state !== 'open' && state !== 'paused') return 'closed'
  if (state !== 'draft' && opensOn !== now.opensOn) return 'opened'
  if (state !== 'draft' && now.closesOn !== null && (closesOn === null || closesOn < now.closesOn)) return 'shorter'
  if (closesOn === null || (state !== 'draft' && closesOn === now.closesOn)) return null
  if (opensOn !== null && closesOn < opensOn) return 'order'
  if (closesOn < today) return 'past'
  return closesOn > lastDayOf(opensOn, today) ? 'long' : null
}

/** What keeps a fieldwork with this last day from opening on this day, or null. */
export function openingProblem(closesOn: string | null, today: string): 'past' | 'long' | null {
  if (closesOn === null) return null
  if (closesOn < today) return 'past'
  return closesOn > lastDayOf(null, today) ? 'long' : null
}

/** The latest last day of what opens, or opened, on a day; not known: today. */
export const lastDayOf = (opensOn: string | null, today: string): string => addMonths(opensOn ?? today, longestPeriod)

/** Staff three weeks, young people and parents three months, from a day on. */
export function proposedPeriod(role: Role, from: string): { opensOn: string; closesOn: string } {
  return { opensOn: from, closesOn: role === 'youth' || role === 'parent' ? addMonths(from, monthsOfClients) : addDays(from, weeksOfStaff * 7) }
}

/** The calendar day so many days later. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The same day so many months later, or the last day of a shorter month. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}
