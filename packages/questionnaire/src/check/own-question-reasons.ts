import { ownQuestionId, type Criteria, type OwnQuestion, type Role } from '@leidraadspiegel/schema'
import type { LoadedSurvey } from '../loaded-survey.ts'
import { withOwnQuestions } from '../own-questions.ts'
import { questionsOf } from '../question.ts'
import { checkSurvey } from './check-survey.ts'
import { voiceReason } from './message.ts'
import { plain } from './text.ts'

const forbidden: readonly { pattern: RegExp; reason: string }[] = [
  { pattern: /[^\p{L}\p{N} .,;:?!'’‘“”"()/%&+–-]/u, reason: 'Gebruik alleen letters, cijfers en gewone leestekens.' },
  { pattern: /\b(?:www|https?)\b|\d{6,}/i, reason: 'Zet geen adres of telefoonnummer in een vraag.' },
  { pattern: /\b(?:mevrouw|meneer|mevr|dhr|mw|juf|meester)\b/i, reason: 'Noem niemand bij naam. Vraag naar wat er gebeurt, niet naar één mens.' },
  { pattern: /\p{Lu}\p{Ll}+ (?:(?:van|de|der|den|ter|te) )*\p{Lu}\p{Ll}+/u, reason: 'Dit lijkt op de naam van een mens of instelling. Noem niemand bij naam.' },
]

/** With such an answer beside the others somebody would be easy to recognise. */
const aboutOneself = /\b(?:hoe oud|leeftijd\w*|geboren|geboorte\w*|geslacht|gender|man of vrouw|jongen of meisje|geloof|godsdienst|religie|afkomst|nationaliteit|seksuele?|diagnose|postcode|woonplaats)\b|\b(?:welk|welke) (?:functie|team|afdeling|locatie|vestiging|groep|klas|school|dienst)\b/

/**
 * Why own questions cannot be asked, per question and in Dutch; an empty list says that one can. The composed survey passes the check that
 * every survey passes, and nobody is asked who he is.
 */
export function ownQuestionReasons(survey: LoadedSurvey, own: readonly OwnQuestion[], criteria: Criteria): string[][] {
  const { json, codebook } = withOwnQuestions(survey, own)
  const refusals = checkSurvey({ files: { survey: '', codebook: '' }, json, codebook, criteria, questions: questionsOf(json) }, { frozen: true })
  return own.map((question, index) => {
    const id = ownQuestionId(index)
    const fromCheck = refusals.filter((refusal) => refusal.question === id).map(({ reason }) => reason.replace(/ \((?:SV|TR)-\d+\)/g, ''))
    const twice = own.findIndex(({ text }) => plain(text) === plain(question.text)) < index
    return [...new Set([...incomplete(question), ...(twice ? ['Deze vraag staat er al.'] : []), ...ownWords(question, codebook.role), ...fromCheck])]
  })
}

function incomplete(question: OwnQuestion): string[] {
  if (question.text === '') return ['Schrijf de vraag op.']
  if (question.type !== 'choice') return []
  if (question.options.some((option) => option === '')) return ['Vul elk antwoord in, of haal het weg.']
  return new Set(question.options.map(plain)).size < question.options.length ? ['Twee antwoorden zijn hetzelfde.'] : []
}

function ownWords(question: OwnQuestion, role: Role | null): string[] {
  const texts = [question.text, ...(question.type === 'choice' ? question.options : [])]
  const voice = texts.map((text) => (role === null ? null : voiceReason(text, role))).filter((reason) => reason !== null)
  const self = texts.some((text) => aboutOneself.test(plain(text))) ? ['Vraag niet wie iemand is. Met leeftijd, team of functie erbij wordt een antwoord herkenbaar.'] : []
  return [...forbidden.filter(({ pattern }) => texts.some((text) => pattern.test(text))).map(({ reason }) => reason), ...self, ...voice]
}
