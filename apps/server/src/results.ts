import { analyses } from '@leidraadspiegel/analysis'
import { pilotNote } from '@leidraadspiegel/chart'
import { run, type Selection } from '@leidraadspiegel/pipeline'
import type { SurveyLibrary } from '@leidraadspiegel/questionnaire'
import type { Publication } from '@leidraadspiegel/schema'
import type { LeaderPorts, Result, ResultFilters } from './leader/index.ts'
import { pngOf } from './png.ts'
import { measureText } from './text-widths.ts'
import { codebooksOf } from './wordings.ts'

const mostKept = 200

export interface ResultPorts {
  publications(project: string): Promise<Publication[]>
  library: Pick<SurveyLibrary, 'list' | 'criteria'>
}

/** Runs an analysis over what a project published. The same question over the same publications is answered from memory. */
export function createResults({ publications, library }: ResultPorts): Pick<LeaderPorts, 'result' | 'picture'> {
  const codebooks = codebooksOf(library.list())
  const kept = new Map<string, Result>()
  const result: LeaderPorts['result'] = async (project, name, filters) => {
    const analysis = Object.hasOwn(analyses, name) ? analyses[name as keyof typeof analyses] : undefined
    if (analysis === undefined) return null
    const published = await publications(project)
    const key = JSON.stringify([name, project, filters, published.map(({ hash }) => hash)])
    const known = kept.get(key)
    if (known !== undefined) return known
    await measureText()
    const { width, scheme, ...rest } = filters
    const found = run(analysis, { publications: published, criteria: library.criteria, codebooks, selection: selectionOf(rest), drawing: { width, scheme } })
    keep(kept, key, found)
    return found
  }
  return {
    result,
    async picture(project, name, filters) {
      const found = await result(project, name, filters)
      return found === null || found.svg === null ? null : { png: pngOf(found.svg), pilot: found.notes.includes(pilotNote) }
    },
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
