import { analyses } from '@leidraadspiegel/analysis'
import { run, type Selection, type Wording } from '@leidraadspiegel/pipeline'
import type { LoadedSurvey, SurveyLibrary } from '@leidraadspiegel/questionnaire'
import type { Publication, SurveyJson } from '@leidraadspiegel/schema'
import type { LeaderPorts, Result, ResultFilters } from './leader/index.ts'
import { measureText } from './text-widths.ts'

const mostKept = 200

export interface ResultPorts {
  publications(project: string): Promise<Publication[]>
  library: Pick<SurveyLibrary, 'list' | 'criteria'>
}

/** Runs an analysis over what a project published. The same question over the same publications is answered from memory. */
export function createResults({ publications, library }: ResultPorts): LeaderPorts['result'] {
  const codebooks = codebooksOf(library.list())
  const kept = new Map<string, Result>()
  return async (project, name, filters) => {
    const analysis = Object.hasOwn(analyses, name) ? analyses[name as keyof typeof analyses] : undefined
    if (analysis === undefined) return null
    const published = await publications(project)
    const key = JSON.stringify([name, project, filters, published.map(({ hash }) => hash)])
    const known = kept.get(key)
    if (known !== undefined) return known
    await measureText()
    const { width, scheme, ...rest } = filters
    const result = run(analysis, { publications: published, criteria: library.criteria, codebooks, selection: selectionOf(rest), drawing: { width, scheme } })
    keep(kept, key, result)
    return result
  }
}

function keep(kept: Map<string, Result>, key: string, result: Result): void {
  kept.set(key, result)
  const oldest = kept.keys().next()
  if (kept.size > mostKept && !oldest.done) kept.delete(oldest.value)
}

function selectionOf(filters: Omit<ResultFilters, 'width' | 'scheme'>): Selection {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined))
}

/** Codebooks with the titles of their questions and options, as an analysis reads them. */
export function codebooksOf(surveys: readonly LoadedSurvey[]): Wording[] {
  return surveys.map(({ survey, version, codebook, json }) => ({ survey, version, codebook, titles: titlesOf(json), options: optionsOf(json) }))
}

function optionsOf({ pages }: SurveyJson): Wording['options'] {
  return Object.fromEntries(pages.flatMap(({ elements }) => (elements ?? []).flatMap(optionsIn)))
}

function optionsIn({ name, choices, elements }: Record<string, unknown>): [string, Record<string, string>][] {
  const inside = Array.isArray(elements) ? elements.flatMap(optionsIn) : []
  if (typeof name !== 'string' || !Array.isArray(choices)) return inside
  const options = choices.map((choice: string | number | { value: string | number; text?: string }) => (typeof choice === 'object' ? [String(choice.value), choice.text ?? String(choice.value)] : [String(choice), String(choice)]))
  return [[name, Object.fromEntries(options)], ...inside]
}

function titlesOf({ pages }: SurveyJson): Record<string, string> {
  return Object.fromEntries(pages.flatMap(({ elements }) => (elements ?? []).flatMap(titlesIn)))
}

function titlesIn(element: Record<string, unknown>): [string, string][] {
  const { name, title, elements, rows } = element
  const own: [string, string][] = typeof name === 'string' && typeof title === 'string' ? [[name, title]] : []
  const inside = Array.isArray(elements) ? elements.flatMap(titlesIn) : []
  const matrixRows = Array.isArray(rows) ? rows.map((row: string | { value: string; text?: string }): [string, string] => (typeof row === 'string' ? [row, row] : [row.value, row.text ?? row.value])) : []
  return [...own, ...inside, ...matrixRows]
}
