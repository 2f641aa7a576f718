import type { CodebookQuestion, MissingCode } from '@leidraadspiegel/schema'
import { compileCondition } from '../condition.ts'
import { idsOf, type Question } from '../question.ts'
import { withoutAccents } from './text.ts'
import { isForYouthOrParents, type Rule, type Subject } from './subject.ts'

/** Nobody has to answer: young people and parents nothing at all (SV-07). */
export const nothingIsRequired: Rule = (subject) => {
  if (!isForYouthOrParents(subject)) return []
  return subject.questions.filter(({ json }) => json['isRequired'] === true).map(({ name }) => ({ file: subject.files.survey, question: name, reason: 'Bij jongeren en ouders is niets verplicht (SV-07). Haal "isRequired" weg.' }))
}

/** Whoever does not know, or to whom it does not apply, can say so. */
export const everyItemHasAWayOut: Rule = (subject) => {
  const { codebook, files } = subject
  if (codebook.role === null) return []
  return Object.entries(codebook.questions).flatMap(([question, meaning]) => {
    const asked = meaning.kind === 'item' || (meaning.kind === 'fact' && isForYouthOrParents(subject))
    if (!asked || codesOf(subject, meaning).some(({ meaning: code }) => code !== 'lowest')) return []
    return [{ file: files.codebook, question, reason: 'Deze vraag heeft geen uitweg, zoals "weet ik niet", "niet van toepassing" of "sla over".' }]
  })
}

const heavySubject = /veiligheidsplan|signaleringsplan|crisis|poging|zelfdoding|suicid/i

/** SV-01: "does not apply to me" on such a question says that somebody has no plan, or never had a crisis; and so who has. */
export const wayOutRevealsNothing: Rule = (subject) => {
  if (subject.codebook.role !== 'youth') return []
  return askedWith(subject)
    .filter(({ question, id }) => heavySubject.test(withoutAccents(titleOf(question, id))))
    .filter(({ meaning }) => codesOf(subject, meaning).some(({ meaning: code }) => code === 'not-applicable'))
    .map(({ id }) => ({ file: subject.files.codebook, question: id, reason: 'Bij deze vraag laat "past niet bij mij" zien wie een plan, crisis of poging had (SV-01). Geef alleen "weet ik niet" en "sla over".' }))
}

/** A block that is announced as skippable can be skipped: its questions hang on an answer given before. */
export const announcedBlocksCanBeSkipped: Rule = (subject) => {
  if (!isForYouthOrParents(subject)) return []
  const announced = subject.codebook.blocks.filter(({ announced }) => announced).flatMap(({ questions }) => questions)
  return askedWith(subject)
    .filter(({ id, meaning, question }) => announced.includes(id) && meaning.kind !== 'context' && question.conditions.length === 0)
    .map(({ id }) => ({ file: subject.files.survey, question: id, reason: 'Deze vraag hoort bij een blok dat je kunt overslaan, maar is altijd zichtbaar. Geef de pagina een "visibleIf".' }))
}

/** Whoever chooses the quiet exit sees no other page any more. */
export const exitHidesTheRest: Rule = ({ codebook, questions, files }) => {
  const { exit } = codebook
  if (exit === undefined) return []
  const page = questions.find(({ name }) => name === exit.question)?.page
  return questions
    .filter((question) => question.page !== page && question.conditions.every((condition) => compileCondition(condition)({ [exit.question]: exit.value })))
    .map(({ name }) => ({ file: files.survey, question: name, reason: `Deze vraag blijft zichtbaar na "${exit.value}" bij ${exit.question}. Geef de pagina een "visibleIf".` }))
}

function codesOf({ codebook }: Subject, meaning: CodebookQuestion): readonly MissingCode[] {
  return 'scale' in meaning ? [...(codebook.scales[meaning.scale]?.missing ?? []), ...(meaning.extra ?? [])] : []
}

function askedWith({ questions, codebook }: Subject): { question: Question; id: string; meaning: CodebookQuestion }[] {
  return questions.flatMap((question) => idsOf(question).flatMap((id) => (codebook.questions[id] === undefined ? [] : [{ question, id, meaning: codebook.questions[id] }])))
}

function titleOf({ title, rows }: Question, id: string): string {
  return `${title} ${rows.find(({ value }) => value === id)?.text ?? ''}`
}
