/** The calendar day in UTC, as `2026-11-28`. */
export function today(now: Date = new Date()): string {
  return now.toISOString().slice(0, 10)
}
