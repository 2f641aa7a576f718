import { counted, enumerate } from '@leidraadspiegel/chart'
import { distinct } from './rows-of.ts'

const mostNamed = 4

/** Whose lines these are, in words, per role: 'professionals van De Linde en jongeren van 7 organisaties'. More than four organisations are counted. */
export function namedGroups(lines: readonly { who: string; organisation: string }[]): string {
  return enumerate(distinct(lines, 'who').map((who) => {
    const titles = distinct(lines.filter((line) => line.who === who), 'organisation')
    return `${who} van ${titles.length > mostNamed ? counted(titles.length, 'organisatie', 'organisaties') : enumerate(titles)}`
  }))
}
