import { createHash } from 'node:crypto'
import { analyses } from '@leidraadspiegel/analysis'
import { compute, draw, ownerOf, restrict, type Computed, type Selection } from '@leidraadspiegel/pipeline'
import type { SurveyLibrary } from '@leidraadspiegel/questionnaire'
import { GroupKind, type Publication, type Statement } from '@leidraadspiegel/schema'
import type { LeaderPorts, PublishedGroup, Result, ResultFilters } from './leader/index.ts'
import { Kept } from './kept.ts'
import { seenBy } from './statements.ts'
import { measureText } from './text-widths.ts'
import { codebooksOf } from './wordings.ts'

const mostComputed = 100
const mostDrawn = 200
const usualWidth = 800
const kinds = GroupKind.options

export interface ResultPorts {
  publications(project: string): Promise<Publication[]>
  /** What organisations say about themselves: every one whole or apart. */
  statements?(project: string): Promise<Statement[]>
  library: Pick<SurveyLibrary, 'list' | 'criteria'>
  /** What organisations are called where all of them agreed to it, at this moment. */
  names?(project: string, published: readonly Publication[]): Promise<ReadonlyMap<string, string> | undefined>
}

export interface Preparing {
  prepare(project: string): Promise<void>
  settled(): Promise<void>
}

/**
 * Runs an analysis over what a project published. The same question over the same publications is computed once, whatever it is drawn for.
 * `prepare` computes what is looked at first, so that nobody waits for it; asked again for a project it begins anew. `settled` stops that and
 * resolves when nothing reads any more. Who may see some organisations gets publications without the others; only what compares with the
 * network counts them all, and takes their names away before it counts (docs/decisions/0010).
 */
export function createResults({ publications, statements = async () => [], library, names = async () => undefined }: ResultPorts): Pick<LeaderPorts, 'groups' | 'result'> & Preparing {
  const codebooks = codebooksOf(library.list())
  const computed = new Kept<Computed>(mostComputed)
  const drawn = new Kept<Result>(mostDrawn)
  const preparing = new Map<string, symbol>()
  let begun: Promise<unknown> = Promise.resolve()
  const result: LeaderPorts['result'] = async (project, name, filters, of) => {
    const analysis = Object.hasOwn(analyses, name) ? analyses[name as keyof typeof analyses] : undefined
    if (analysis === undefined) return null
    const published = await publications(project)
    const seen = of === 'all' ? published : restrict(published, of)
    const [counted, whose] = of === 'all' || analysis.compares === 'network' ? [published, 'all'] : [seen, of.toSorted()]
    const stated = analysis.stated ? seenBy(await statements(project), of) : []
    const named = analysis.names ? await names(project, published) : undefined
    await measureText()
    const { width, scheme, ...asked } = filters
    const rest = of === 'all' ? asked : { ...asked, organisation: visible(asked.organisation, seen, of) }
    const key = JSON.stringify([name, project, rest, whose, published.map(({ hash }) => hash), [...(named ?? [])], hashOf(stated)])
    const found = computed.get(key, () => compute(analysis, { publications: counted, statements: stated, criteria: library.criteria, codebooks, selection: selectionOf(rest), names: named }))
    return drawn.get(`${key} ${width} ${scheme}`, () => ({ ...found.outcome, svg: draw(analysis, found, { width, scheme }) }))
  }
  const prepareAll = async (project: string): Promise<void> => {
    const turn = Symbol(project)
    preparing.set(project, turn)
    for (const name of Object.keys(analyses)) {
      if (preparing.get(project) !== turn) return
      await result(project, name, { width: usualWidth, scheme: 'light' }, 'all')
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  return {
    groups: async (project, of) => {
      const published = await publications(project)
      return groupsOf(of === 'all' ? published : restrict(published, of))
    },
    result,
    prepare(project) {
      const all = prepareAll(project)
      begun = Promise.allSettled([begun, all])
      return all
    },
    async settled() {
      preparing.clear()
      await begun
    },
  }
}

/** The network first, then what is smaller; by title. A group is called as in the latest wave in which it was published. */
function groupsOf(publications: readonly Publication[]): PublishedGroup[] {
  const latest = new Map(publications.flatMap(({ groups }) => groups.map((each) => [each.group, { group: each.group, kind: each.kind, title: each.title, organisation: ownerOf(each, groups) }] as const)))
  return [...latest.values()].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.title.localeCompare(b.title, 'nl') || (a.group < b.group ? -1 : 1))
}

/** A name that no organisation has: what is asked of one that may not be seen is asked of nobody. */
const nobody = '0'.repeat(16)

/** What somebody asks for who may see these organisations; without a choice and without an organisation the network. */
function visible(asked: string | undefined, seen: readonly Publication[], of: readonly string[]): string | undefined {
  if (asked === undefined) return of.length === 0 ? 'network' : undefined
  return asked === 'network' || of.includes(asked) || seen.some(({ groups }) => groups.some(({ group }) => group === asked)) ? asked : nobody
}

const hashOf = (stated: readonly Statement[]): string => createHash('sha256').update(JSON.stringify(stated)).digest('hex')

function selectionOf(filters: Omit<ResultFilters, 'width' | 'scheme'>): Selection {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined))
}
