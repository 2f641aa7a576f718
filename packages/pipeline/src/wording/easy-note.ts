import { enumerate } from '@leidraadspiegel/chart'
import type { Wording } from '../analysis.ts'

/**
 * How to read answers to a survey that has an easy version: always the same words, whether or not anybody chose it, so that they say nothing
 * about who did. Null when none of the surveys has one.
 */
export function easyNote(surveys: readonly { survey: string }[], codebooks: readonly Wording[]): string | null {
  const easy = codebooks.find(({ codebook }) => codebook.easyVersionOf !== undefined && surveys.some(({ survey }) => survey === codebook.easyVersionOf))
  const answers = Object.values(easy?.codebook.scales ?? {}).find(({ scored }) => scored)?.points.map(({ label }) => label) ?? []
  if (easy === undefined) return null
  return (
    `Van deze vragenlijst is er ook een makkelijke versie, met minder vragen en ${answers.length} antwoorden: ${enumerate(answers)}. Wie die koos, koos dus uit ${answers.length} antwoorden; ze tellen mee op dezelfde schaal. ` +
    'Wie een vraag oversloeg of niet kreeg, staat bij ‘geen antwoord’. Wie de makkelijke versie koos, en hoeveel mensen dat waren, is nergens te zien.'
  )
}
