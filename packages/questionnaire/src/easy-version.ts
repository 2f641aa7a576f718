import type { Codebook, CodebookQuestion, Item } from '@leidraadspiegel/schema'
import { idsOf, questionsOf } from './question.ts'
import type { LoadedSurvey } from './loaded-survey.ts'

type Version = Pick<LoadedSurvey, 'json' | 'codebook'>

/** Why a question of an easy version cannot be counted with the whole survey; `question` is its id. */
export interface Misfit {
  question: string
  reason: string
}

/**
 * The questions of an easy version that do not fit the whole survey. Both are counted together and nobody may see who answered which, so
 * every question of the easy version is asked in the whole one, means the same there, and can be answered there in the same way.
 */
export function misfitsOf(easy: Version, whole: Version): Misfit[] {
  const offered = choicesPerQuestion(whole)
  return Object.entries(easy.codebook.questions).flatMap(([question, meaning]): Misfit[] => {
    const inWhole = whole.codebook.questions[question]
    const reason = inWhole === undefined ? `staat niet in ${whole.codebook.survey}` : reasonAgainst(easy.codebook, meaning, whole.codebook, inWhole)
    if (reason !== null) return [{ question, reason }]
    const strange = (choicesPerQuestion(easy).get(question) ?? []).find((value) => !(offered.get(question) ?? []).includes(value))
    return strange === undefined ? [] : [{ question, reason: `kan met "${strange}" worden beantwoord, en dat kan in ${whole.codebook.survey} niet` }]
  })
}

function reasonAgainst(easy: Codebook, one: CodebookQuestion, whole: Codebook, other: CodebookQuestion): string | null {
  if (one.kind !== other.kind) return `is hier van de soort "${one.kind}", en daar "${other.kind}"`
  if (whole.minutes.core !== null && !other.core) return `hoort niet bij de kernversie van ${whole.survey}`
  if (!('scale' in one) || !('scale' in other)) return null
  const differs = meanings.find((name) => one[name] !== other[name])
  if (differs !== undefined) return `heeft een andere "${differs}" dan in ${whole.survey}`
  if (endsOf(easy, one) !== endsOf(whole, other)) return `heeft een schaal die niet begint en eindigt zoals die in ${whole.survey}`
  const codes = codesOf(whole, other)
  return codesOf(easy, one).every((code) => codes.includes(code)) ? null : `heeft een code die in ${whole.survey} iets anders betekent`
}

const meanings = ['criterion', 'mirror', 'sensitive', 'dontKnow'] as const satisfies (keyof Item)[]

function endsOf({ scales }: Codebook, { scale }: Item): string {
  const points = scales[scale]?.points ?? []
  return `${points[0]?.value} ${points.at(-1)?.value}`
}

function codesOf({ scales }: Codebook, { scale, extra = [] }: Item): string[] {
  return [...(scales[scale]?.missing ?? []), ...extra].map(({ value, meaning }) => `${value} ${meaning}`)
}

function choicesPerQuestion({ json }: Version): ReadonlyMap<string, readonly (string | number)[]> {
  return new Map(questionsOf(json).flatMap((question) => idsOf(question).map((id) => [id, question.choices.map(({ value }) => value)] as const)))
}
