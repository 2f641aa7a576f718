import type { Column } from '@leidraadspiegel/schema'

const plain = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 3 })
const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })
const signed = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0, signDisplay: 'exceptZero' })
const minus = '\u2212'

/** A share that is not quite nobody or everybody is not rounded to it. */
function percent(share: number): string {
  if (share > 0 && share < 0.005) return '<1%'
  if (share < 1 && share >= 0.995) return '>99%'
  return `${whole.format(share * 100)}%`
}

const formats: Readonly<Record<NonNullable<Column['format']>, (value: number) => string>> = {
  integer: whole.format,
  percent,
  score: whole.format,
  points: signed.format,
  'percentage-points': (value) => signed.format(value * 100),
}

/** With at most three decimals; what is not quite nothing is not rounded to nothing. */
function decimals(value: number): string {
  return value !== 0 && Math.abs(value) < 0.0005 ? `${value < 0 ? '>-' : '<'}0,001` : plain.format(value)
}

/** A number as it stands in a table: in Dutch notation, shares 0–1 as percent, differences with their sign. */
export function formatNumber(value: number, format: Column['format'] | undefined): string {
  return (format === undefined ? decimals : formats[format])(value).replace('-', minus)
}

const day = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

const month = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A month as 2026-03 in words. */
export const formatMonth = (text: string): string => month.format(new Date(`${text}-01T00:00:00Z`))

const time = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' })

/** The hour of a moment in milliseconds since 1970, where the reader is: `14:35`. */
export const formatTime = (moment: number): string => time.format(moment)

export const formatDay = (text: string): string => day.format(new Date(`${text}T00:00:00Z`))
