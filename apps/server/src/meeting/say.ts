import { capital, people, percent, percentSpan, roleTitles, score, span } from '@leidraadspiegel/chart'
import type { Told } from './choose-strong.ts'
import type { Side } from './choose-different.ts'
import type { Chosen, Theme } from './collaboration-of.ts'
import { handOutWords } from './nl.ts'

const day = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

export const dayInWords = (text: string): string => day.format(new Date(`${text}T00:00:00Z`))

/** `Professionals 77, op orde (70 tot 84; n = 34)`. */
export const toldInWords = ({ role, mean, lower, upper, n, band }: Told): string => `${capital(roleTitles[role])} ${score(mean)}${band === null ? '' : `, ${band}`} (past bij ${span(lower, upper)}; ${people(n)})`

/** A mean of 0 to 100, or with `isShare` how many answered favourably. */
export const sideInWords = ({ role, mean, lower, upper, n, statement }: Side, isShare: boolean): string =>
  `${capital(roleTitles[role])}: ${isShare ? `${percent(mean / 100)} antwoordt gunstig` : score(mean)} (${lower === null || upper === null ? '' : `past bij ${isShare ? percentSpan(lower / 100, upper / 100) : span(lower, upper)}; `}${people(n)}), op ‘${statement}’`

const shareInWords = ({ share, lower, upper }: Chosen): string => percent(share) + (lower === null || upper === null ? '' : ` (past bij ${percentSpan(lower, upper)})`)

type Going = NonNullable<Theme['going']>

/** Do the questions of a theme lie apart? A theme of one question has no spread. */
const isSpread = (going: Going): going is Going & { lowest: number; highest: number } => going.lowest !== null && going.highest !== null && going.lowest !== going.highest

/** What partners say of one theme, as far as it is known. */
export function themeInWords({ going, obstacle, chance }: Theme): string {
  const parts = [
    ...(going === null ? [] : [handOutWords.going(score(going.mean), people(going.n), isSpread(going) ? span(going.lowest, going.highest) : null)]),
    ...(obstacle === null ? [] : [handOutWords.obstacle(shareInWords(obstacle))]),
    ...(chance === null ? [] : [handOutWords.chance(shareInWords(chance))]),
  ]
  return capital(`${parts.join(', ')}.`)
}
