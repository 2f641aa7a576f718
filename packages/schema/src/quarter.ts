const indexOf = (quarter: string): number => Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1

const quarterAt = (index: number): string => `${Math.floor(index / 4)}-K${(index % 4) + 1}`

/** The quarter that a calendar day is in. */
export const quarterOf = (day: string): string => `${day.slice(0, 4)}-K${Math.ceil(Number(day.slice(5, 7)) / 3)}`

/** The quarter so many quarters later. */
export const quarterAfter = (quarter: string, quarters = 1): string => quarterAt(indexOf(quarter) + quarters)

/** Every quarter from the first up to and with the last; none when the last comes before the first. */
export const quartersBetween = (first: string, last: string): string[] => Array.from({ length: Math.max(0, indexOf(last) - indexOf(first) + 1) }, (_, index) => quarterAfter(first, index))

/** First and last day of a quarter. */
export function daysOfQuarter(quarter: string): { first: string; last: string } {
  const [year, number] = [quarter.slice(0, 4), Number(quarter.slice(6))]
  return { first: `${year}-${String(number * 3 - 2).padStart(2, '0')}-01`, last: `${year}-${String(number * 3).padStart(2, '0')}-${number === 1 || number === 4 ? 31 : 30}` }
}

/** '3e kwartaal 2026'. */
export const quarterTitle = (quarter: string): string => `${quarter.slice(6)}e kwartaal ${quarter.slice(0, 4)}`
