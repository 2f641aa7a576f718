import { createHash } from 'node:crypto'
import { ownQuestionId, type Codebook, type CodebookQuestion, type OwnQuestion, type PublishedOwn, type Scale, type SurveyJson } from '@leidraadspiegel/schema'
import type { LoadedSurvey } from './loaded-survey.ts'
import { idsOf, questionsOf } from './question.ts'

/** Name of the page and the block that hold the own questions of a project. */
const ownPart = 'eigen-vragen'
const heading = { title: 'Nog een paar vragen', description: 'Deze vragen zijn door de organisatie zelf toegevoegd.' }
const notComparable = 'Eigen vragen, niet te vergelijken met andere metingen of organisaties'
const pointsOfAgreement = 5

/**
 * A survey with own questions of a project in it, as a survey like every other; what was there stays as it is. The own questions stand on a
 * page of their own, before what is asked at the end in own words or about oneself. Throws a RangeError when the survey has no scale of five points.
 */
export function withOwnQuestions(survey: LoadedSurvey, own: readonly OwnQuestion[]): LoadedSurvey {
  if (own.length === 0) return survey
  const json = jsonWith(survey, own)
  const codebook = codebookWith(survey.codebook, own)
  return { survey: survey.survey, version: survey.version, json, codebook, surveyHash: hashOf(json), codebookHash: hashOf(codebook) }
}

/** Wording and answers of own questions as a publication keeps them. */
export function publishedOwn({ codebook }: LoadedSurvey, own: readonly OwnQuestion[]): PublishedOwn {
  return { note: notComparable, questions: own.map((question, index) => ({ item: ownQuestionId(index), text: question.text, scale: scaleOf(codebook, question) })) }
}

function jsonWith({ json, codebook }: LoadedSurvey, own: readonly OwnQuestion[]): SurveyJson {
  const { exit } = codebook
  const page = {
    name: ownPart,
    ...heading,
    ...(exit !== undefined && { visibleIf: `{${exit.question}} <> '${exit.value}'` }),
    elements: own.map((question, index) => ({ type: 'radiogroup', name: ownQuestionId(index), title: question.text, choices: choicesOf(scaleOf(codebook, question)) })),
  }
  const place = json.pages.findLastIndex((each) => !isClosing(each, json, codebook)) + 1
  return { ...json, pages: json.pages.toSpliced(place, 0, page) }
}

/** Nothing but open questions, and questions about who answers. */
function isClosing(page: SurveyJson['pages'][number], json: SurveyJson, { questions }: Codebook): boolean {
  return questionsOf({ ...json, pages: [page] }).flatMap(idsOf).every((id) => ['open', 'context'].includes(questions[id]?.kind ?? ''))
}

function codebookWith(codebook: Codebook, own: readonly OwnQuestion[]): Codebook {
  const ids = own.map((_, index) => ownQuestionId(index))
  return {
    ...codebook,
    scales: { ...codebook.scales, ...Object.fromEntries(own.map((question, index) => [ids[index]!, scaleOf(codebook, question)])) },
    blocks: [...codebook.blocks, { id: ownPart, title: 'Eigen vragen', questions: ids, announced: false }],
    questions: { ...codebook.questions, ...Object.fromEntries(own.map((question, index) => [ids[index]!, meaningOf(question, ids[index]!)])) },
  }
}

/** A fact of no criterion: it never counts in a score. */
function meaningOf({ sensitive }: OwnQuestion, id: string): CodebookQuestion {
  return { kind: 'fact', criterion: null, construct: 'eigen vraag', scale: id, mirror: null, core: true, sensitive, dontKnow: 'missing' }
}

/** Without a good or a bad side: nobody knows which answer to an own question is the better one. */
function scaleOf(codebook: Codebook, question: OwnQuestion): Scale {
  const agreement = Object.values(codebook.scales).find(({ points, scored }) => scored && points.length === pointsOfAgreement)
  if (agreement === undefined) throw new RangeError(`${codebook.survey} v${codebook.version} has no scale of five points`)
  const { points, missing } = agreement
  const labels = question.type === 'agreement' ? points.map(({ label }) => label) : question.type === 'yes-no' ? ['ja', 'nee'] : question.options
  const waysOut = codebook.role === 'youth' ? missing.filter(({ meaning }) => meaning !== 'not-applicable') : missing
  return { points: labels.map((label, index) => ({ value: index + 1, label })), scored: false, favourable: [], missing: waysOut }
}

function choicesOf({ points, missing }: Scale): { value: number | string; text: string }[] {
  return [...points, ...missing].map(({ value, label }) => ({ value, text: label }))
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
