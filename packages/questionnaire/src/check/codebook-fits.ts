import type { CodebookQuestion } from '@leidraadspiegel/schema'
import { idsOf, isJson, list, type Question } from '../question.ts'
import type { Rule } from './subject.ts'

/** Every question once, every question in the codebook and back. */
export const everyQuestionHasAMeaning: Rule = ({ json, questions, codebook, files }) => {
  const ids = questions.flatMap(idsOf)
  const parts = [...json.pages.map(({ name }) => name), ...json.pages.flatMap((page) => list(page.elements).filter(isJson).filter(({ type }) => type === 'panel').map(({ name }) => String(name)))]
  const matrices = questions.filter(({ type }) => type === 'matrix').map(({ name }) => name)
  const names = [...ids, ...matrices, ...parts].map((name) => name.toLowerCase())
  const double = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))]
  return [
    ...double.map((name) => ({ file: files.survey, question: name, reason: 'Deze naam komt twee keer voor. Vragen, regels, panelen en pagina\'s hebben elk een eigen naam.' })),
    ...ids.filter((id) => !Object.hasOwn(codebook.questions, id)).map((id) => ({ file: files.codebook, question: id, reason: 'Deze vraag ontbreekt in het codeboek.' })),
    ...Object.keys(codebook.questions).filter((id) => !ids.includes(id)).map((id) => ({ file: files.codebook, question: id, reason: 'Deze vraag staat niet in de vragenlijst.' })),
  ]
}

/** What a question measures must fit with how it is asked. */
export const kindsFit: Rule = ({ questions, codebook, files }) =>
  questions.flatMap((question) =>
    idsOf(question).flatMap((id) => {
      const meaning = codebook.questions[id]
      const reason = meaning === undefined ? null : kindReason(question, meaning)
      return reason === null ? [] : [{ file: files.codebook, question: id, reason }]
    }),
  )

const typesOfKind: Readonly<Record<CodebookQuestion['kind'], readonly string[]>> = {
  item: ['radiogroup', 'dropdown', 'rating', 'matrix'],
  fact: ['radiogroup', 'dropdown', 'rating', 'matrix'],
  context: ['radiogroup', 'dropdown', 'rating', 'boolean', 'number'],
  choice: ['checkbox'],
  open: ['comment', 'text'],
}

function kindReason({ type, json }: Question, { kind }: CodebookQuestion): string | null {
  const kindOfType = type === 'text' && json['inputType'] === 'number' ? 'number' : type
  const fits = typesOfKind[kind].includes(kindOfType)
  return fits ? null : `Een vraag van de soort "${kind}" kan niet van het type ${kindOfType} zijn; wel ${typesOfKind[kind].join(', ')}.`
}

/** Items count for a criterion that exists; what is sensitive never counts. */
export const criteriaAreKnown: Rule = ({ codebook, criteria, files }) => {
  const known = new Set(criteria.criteria.map(({ id }) => id))
  return Object.entries(codebook.questions).flatMap(([question, meaning]) => {
    if (meaning.kind !== 'item' && meaning.kind !== 'fact') return []
    const refuse = (reason: string) => [{ file: files.codebook, question, reason }]
    if (meaning.criterion !== null && !known.has(meaning.criterion)) return refuse(`Het criterium "${meaning.criterion}" staat niet in ${criteria.id}.`)
    if (meaning.criterion === null && meaning.kind === 'item') return refuse('Een item telt mee bij een criterium. Noem het, of maak er een feit ("fact") van.')
    if (meaning.sensitive && meaning.kind === 'item') return refuse('Een gevoelige vraag telt nooit mee in een score. Maak er een feit ("fact") van.')
    return []
  })
}

/** Blocks and the quiet exit point at questions that are there. */
export const blocksAreSound: Rule = ({ codebook, questions, files }) => {
  const refuse = (question: string, reason: string) => ({ file: files.codebook, question, reason })
  const inBlocks = codebook.blocks.flatMap((block) => block.questions.map((question) => ({ question, block: block.id })))
  const unknown = inBlocks.filter(({ question }) => !Object.hasOwn(codebook.questions, question)).map(({ question, block }) => refuse(question, `Blok "${block}" noemt een vraag die er niet is.`))
  const double = inBlocks.filter(({ question }, index) => inBlocks.findIndex((each) => each.question === question) < index).map(({ question }) => refuse(question, 'Deze vraag staat in twee blokken.'))
  const { exit } = codebook
  if (exit === undefined) return [...unknown, ...double]
  const answer = questions.find(({ name }) => name === exit.question)?.choices.some(({ value }) => value === exit.value)
  return [...unknown, ...double, ...(answer === true ? [] : [refuse(exit.question, `De uitgang noemt het antwoord "${exit.value}", maar dat is er niet.`)])]
}
