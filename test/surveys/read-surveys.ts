import { readFileSync } from 'node:fs'
import { Codebook, Criteria, HelpLines, Improvements, StartPages, SurveyJson, type CodebookQuestion, type Item } from '@leidraadspiegel/schema'

export const folder = new URL('../../surveys/', import.meta.url)
export const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'))

export const criteria = Criteria.parse(read('leidraad/criteria.json'))
export const improvements = Improvements.parse(read('leidraad/improvements.json'))
export const helpLines = HelpLines.parse(read('help-lines.json'))
export const startPages = StartPages.parse(read('start-pages.json'))

export interface Question {
  type: string
  name: string
  title: string
  description?: string
  choices?: { value: string | number; text: string }[]
  maxSelectedChoices?: number
}

export interface Page {
  name: string
  title: string
  description?: string
  visibleIf?: string
  elements: Question[]
}

export const names = ['professional', 'manager', 'youth', 'youth-easy', 'parent', 'protocolscan', 'network', 'interview'] as const
export type Name = (typeof names)[number]
export const surveys = Object.fromEntries(names.map((name) => [name, open(name)])) as Record<Name, ReturnType<typeof open>>

export const asked = (name: Name) => Object.entries(surveys[name].codebook.questions)
export const items = (name: Name) => asked(name).filter((entry): entry is [string, Item] => isClosed(entry[1]))
export const idsOfKind = (name: Name, kind: CodebookQuestion['kind']) => asked(name).filter(([, question]) => question.kind === kind).map(([id]) => id)

export function everyText(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyText) : []
}

function open(name: string) {
  const json = SurveyJson.parse(read(`${name}/v1/survey.json`))
  const pages = json.pages as unknown as Page[]
  return { json, pages, questions: pages.flatMap(({ elements }) => elements), codebook: Codebook.parse(read(`${name}/v1/codebook.json`)) }
}

function isClosed(question: CodebookQuestion): question is Item {
  return question.kind === 'item' || question.kind === 'fact'
}
