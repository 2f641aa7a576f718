import { analyses } from '@leidraadspiegel/analysis'
import { pilotNote } from '@leidraadspiegel/chart'
import { compute, draw, type Computed, type Selection } from '@leidraadspiegel/pipeline'
import type { SurveyLibrary } from '@leidraadspiegel/questionnaire'
import type { Publication } from '@leidraadspiegel/schema'
import type { LeaderPorts, Result, ResultFilters } from './leader/index.ts'
import { Kept } from './kept.ts'
import { pngOf } from './png.ts'
import { measureText } from './text-widths.ts'
import { codebooksOf } from './wordings.ts'

const mostComputed = 100
const mostDrawn = 200
const usualWidth = 800

export interface ResultPorts {
  publications(project: string): Promise<Publication[]>
  library: Pick<SurveyLibrary, 'list' | 'criteria'>
}

/**
 * Runs an analysis over what a project published. The same question over the same publications is computed once, whatever it is drawn for.
 * `prepare` computes what is looked at first, so that nobody waits for it.
 */
export function createResults({ publications, library }: ResultPorts): Pick<LeaderPorts, 'result' | 'picture'> & { prepare(project: string): Promise<void> } {
  const codebooks = codebooksOf(library.list())
  const computed = new Kept<Computed>(mostComputed)
  const drawn = new Kept<Result>(mostDrawn)
  const result: LeaderPorts['result'] = async (project, name, filters) => {
    const analysis = Object.hasOwn(analyses, name) ? analyses[name as keyof typeof analyses] : undefined
    if (analysis === undefined) return null
    const published = await publications(project)
    await measureText()
    const { width, scheme, ...rest } = filters
    const key = JSON.stringify([name, project, rest, published.map(({ hash }) => hash)])
    const found = computed.get(key, () => compute(analysis, { publications: published, criteria: library.criteria, codebooks, selection: selectionOf(rest) }))
    return drawn.get(`${key} ${width} ${scheme}`, () => ({ ...found.outcome, svg: draw(analysis, found, { width, scheme }) }))
  }
  return {
    result,
    async prepare(project) {
      for (const name of Object.keys(analyses)) {
        await result(project, name, { width: usualWidth, scheme: 'light' })
        await new Promise((resolve) => setImmediate(resolve))
      }
    },
    async picture(project, name, filters) {
      const found = await result(project, name, filters)
      return found === null || found.svg === null ? null : { png: pngOf(found.svg), pilot: found.notes.includes(pilotNote) }
    },
  }
}

function selectionOf(filters: Omit<ResultFilters, 'width' | 'scheme'>): Selection {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined))
}
