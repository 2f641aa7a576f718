import { difficultWord } from './difficult-words.ts'
import { asksAboutOwnSuicidality } from './own-suicidality.ts'
import { tooLongToRead } from './reading.ts'
import type { Rule, Subject } from './subject.ts'
import { textsOf, type Text } from './text.ts'
import { avoidedWord } from './words.ts'

const perText = (reasonOf: (text: Text, subject: Subject) => string | null): Rule => (subject) =>
  textsOf(subject.json).flatMap((text) => {
    const reason = reasonOf(text, subject)
    return reason === null ? [] : [{ file: subject.files.survey, question: text.question, reason }]
  })

/** SV-01, for everybody but the staff of an organisation, and for surveys that do not say who answers. */
export const neverAboutOwnSuicidality = perText(({ text }, { codebook: { role } }) =>
  role === 'professional' || role === 'manager' || !asksAboutOwnSuicidality(text) ? null : `"${text}" vraagt naar eigen gedachten, plannen of pogingen, of laat die zien. Dat vragen we nooit (SV-01).`,
)

/** SV-18. */
export const safeWords = perText(({ text }) => avoidedWord(text))

/** SV-19. */
export const easyToRead = perText(({ text, item }, { codebook }) => tooLongToRead(text, item, codebook.role))

/** TR-23. */
export const plainWords = perText(({ text }, { codebook }) => difficultWord(text, codebook.role))

/** SurveyJS would fill in an answer between braces; nobody checks what that shows. */
export const noPiping = perText(({ text }) => (/[{}]/.test(text) ? 'In een tekst staan geen accolades: een antwoord wordt niet in een andere vraag getoond.' : null))
