import type { Role } from '@leidraadspiegel/schema'
import type { Config } from './spec.ts'

const minus = '\u2212'

export const roleTitles: Readonly<Record<Role, string>> = { professional: 'professionals', manager: 'managers', youth: 'jongeren', parent: 'ouders en naasten', partner: 'partners in het netwerk' }

/** The only thing that is ever said about what is not shown. */
export const withheldSentence = 'Niet getoond om deelnemers te beschermen.'

/** 1234.5 → '1.234,5'. */
export function number(value: number, decimals = 0): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.')
  const text = whole.replace(/\B(?=(\d{3})+$)/g, '.') + (fraction === undefined ? '' : `,${fraction}`)
  return value < 0 && /[1-9]/.test(text) ? minus + text : text
}

/** Share 0–1 → '42%'; a share that is not quite nobody or everybody is not rounded to it. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return '<1%'
  if (share < 1 && share >= 0.995) return '>99%'
  return `${number(share * 100)}%`
}

/** Score 0–100 in whole points. */
export const score = (value: number): string => number(value)

/** Difference in points with its sign: '+14', '−3', '0'. */
export function points(difference: number): string {
  const text = number(difference)
  return difference > 0 && text !== '0' ? `+${text}` : text
}

/** Numbers of people, on one line: `n = 12`, or `n = 12 en 15`. */
export const people = (...n: readonly number[]): string => `n\u00A0=\u00A0${n.map((each) => number(each)).join('\u00A0en\u00A0')}`

export const span = (lower: number, upper: number): string => `${score(lower)} tot ${score(upper)}`

export const percentSpan = (lower: number, upper: number): string => `${percent(lower)} tot ${percent(upper)}`

export const pointsSpan = (lower: number, upper: number): string => `${points(lower)} tot ${points(upper)}`

/** 'a, b en c'. */
export function enumerate(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`
}

export const quote = (title: string): string => `‘${title}’`

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** One or many: '1 vraag', '3 vragen'. */
export const counted = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`

/** Locale of Vega for axes and dates. */
export const locale: NonNullable<Config['locale']> = {
  number: { decimal: ',', thousands: '.', grouping: [3], currency: ['€ ', ''], minus },
  time: {
    dateTime: '%a %e %B %Y %H:%M',
    date: '%d-%m-%Y',
    time: '%H:%M',
    periods: ['', ''],
    days: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
    shortDays: ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'],
    months: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
    shortMonths: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  },
}
