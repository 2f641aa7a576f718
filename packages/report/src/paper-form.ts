import { formOf, questionsOf, type LoadedSurvey, type Question } from '@leidraadspiegel/questionnaire'
import type { Asks, Form, SurveyJson } from '@leidraadspiegel/schema'
import { conditionReader } from './conditions-in-words.ts'
import type { PaperWords } from './nl.ts'

/** One box to tick. The easy version shows a face with it: 0 is no, 1 a little, 2 yes. */
export interface PaperOption {
  text: string
  face: number | null
}

export interface PaperQuestion {
  kind: 'question'
  id: string
  title: string
  /** Explains the question, and how it is answered when that is not by one tick. */
  notes: string[]
  /** The answers, and apart from them the ones that say that there is none. */
  options: PaperOption[]
  rest: string[]
  /** Room to write: nothing, a line or a block, with what must be known before writing. */
  room: 'none' | 'line' | 'block'
  notice: string | null
}

export interface PaperHeading {
  kind: 'heading'
  title: string
  notes: string[]
}

export interface PaperPart {
  title: string
  notes: string[]
  blocks: (PaperQuestion | PaperHeading)[]
}

type Json = Readonly<Record<string, unknown>>
interface Context {
  survey: LoadedSurvey
  words: PaperWords
  openNotice: string
  condition: ReturnType<typeof conditionReader>
}

/** The questions of a form as they stand on paper, part by part. */
export function paperForm(survey: LoadedSurvey, form: Form, asks: Asks, words: PaperWords, openNotice: string): PaperPart[] {
  const json = formOf(survey, form, asks)
  const context: Context = { survey, words, openNotice, condition: conditionReader(survey.codebook.exit ?? null, questionsOf(json), words) }
  return json.pages.map((page) => ({ title: textOf(page['title']), notes: notesOf(page, context), blocks: blocksOf(page, context) }))
}

function blocksOf(container: Json, context: Context): PaperPart['blocks'] {
  const elements = Array.isArray(container['elements']) ? (container['elements'] as Json[]) : []
  return elements.flatMap((element): PaperPart['blocks'] => {
    const notes = notesOf(element, context)
    if (element['type'] === 'panel') return [{ kind: 'heading', title: textOf(element['title']), notes }, ...blocksOf(element, context)]
    return questionsOf({ pages: [{ name: 'page', elements: [element] }] } as unknown as SurveyJson).flatMap((question) => {
      if (question.type !== 'matrix') return [paperQuestion(question.name, question.title, notes, question, context)]
      return [{ kind: 'heading' as const, title: question.title, notes }, ...question.rows.map(({ value, text }) => paperQuestion(String(value), text, [], question, context))]
    })
  })
}

function paperQuestion(id: string, title: string, notes: readonly string[], question: Question, { survey, words, openNotice }: Context): PaperQuestion {
  const { codebook } = survey
  const coded = codebook.questions[id]
  const scale = coded !== undefined && 'scale' in coded ? codebook.scales[coded.scale] : undefined
  const missing = new Set<unknown>(coded !== undefined && 'scale' in coded ? [...(scale?.missing ?? []), ...(coded.extra ?? [])].map(({ value }) => value) : ['sla-over', 'weet-ik-niet'])
  const choices = question.type === 'boolean' ? [textOf(question.json['labelTrue']) || 'ja', textOf(question.json['labelFalse']) || 'nee'].map((text) => ({ value: text, text })) : question.choices
  const options = choices.filter(({ value }) => !missing.has(value)).map(({ text }) => text)
  const faces = codebook.easyVersionOf !== undefined && scale?.scored === true && options.length === 3
  const written = question.type === 'comment' || question.type === 'text'
  const number = question.json['inputType'] === 'number'
  const exit = codebook.exit?.question === id ? choices.find(({ value }) => value === codebook.exit?.value) : undefined
  return {
    kind: 'question',
    id,
    title,
    notes: [...notes, ...meaningOf(question.json), ...(question.type === 'checkbox' && !notes.some((note) => /hoog|meer/.test(note)) ? [words.several] : []), ...(number ? [words.number] : []), ...(exit === undefined ? [] : [words.exit(exit.text)])],
    options: options.map((text, index) => ({ text, face: faces ? index : null })),
    rest: choices.filter(({ value }) => missing.has(value)).map(({ text }) => text),
    room: question.type === 'comment' ? 'block' : question.type === 'text' ? 'line' : 'none',
    notice: written && !number ? openNotice : null,
  }
}

/** What the ends of a scale of numbers stand for. */
function meaningOf({ minRateDescription, maxRateDescription }: Json): string[] {
  const ends = [textOf(minRateDescription), textOf(maxRateDescription)].filter((text) => text !== '')
  return ends.length === 0 ? [] : [ends.join(' … ')]
}

function notesOf(element: Json, { condition }: Context): string[] {
  return [...condition(element['visibleIf']), textOf(element['description'])].filter((text) => text !== '')
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
