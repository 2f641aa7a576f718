import { addDays } from '@leidraadspiegel/schema'
import type { MailKind } from './letter.ts'

const mostReminders = 3
const daysBetween = 3
/** After the last day on which people can take part. */
const daysKept = 30
/** Of a list from which nothing was sent yet. */
const daysUnused = 90

export interface PastRound {
  kind: MailKind
  day: string
}

/** At most three reminders, each at least three days after the mails before it. `from` is null when none can come. */
export function remindersOf(rounds: readonly PastRound[]): { left: number; from: string | null } {
  const left = Math.max(0, mostReminders - rounds.filter(({ kind }) => kind === 'reminder').length)
  const last = rounds.at(-1)
  return { left, from: left === 0 || last === undefined ? null : addDays(last.day, daysBetween) }
}

/** Addresses go when the fieldwork closes, and on these days at the latest (a convention). */
export const keptAfter = (until: string): string => addDays(until, daysKept)
export const keptUnused = (today: string): string => addDays(today, daysUnused)
