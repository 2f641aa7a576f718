/** A day as somebody types it, 31-12-2027 or 31/12/2027, as 2027-12-31; what is written so already stays. null when it is none. */
export function readDay(text: string): string | null {
  const typed = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text.trim())
  const day = typed === null ? text.trim() : `${typed[3]}-${typed[2]?.padStart(2, '0')}-${typed[1]?.padStart(2, '0')}`
  const date = new Date(`${day}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day ? day : null
}

/** 2027-12-31 as 31-12-2027. */
export const typedDay = (day: string): string => day.split('-').reverse().join('-')
