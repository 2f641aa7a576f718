import type { FigureNote, FigurePlace, Row } from '@leidraadspiegel/schema'
import type { ResultFilters } from './ports.ts'
import { isOf, type Scope } from './scope.ts'

/** Whose figure it is: of one organisation, of the network, of several organisations beside each other, or of a group that nobody speaks for. */
export type Whose = { kind: 'organisation'; organisation: string } | { kind: 'network' | 'several' | 'nobody' }

export interface Figure {
  analysis: string
  whose: Whose
  role: FigurePlace['role']
  criterion: FigurePlace['criterion']
  wave: number
}

/** Answered about all organisations together when nobody chooses one. */
const aboutNetwork: readonly string[] = ['network-scores', 'network-change', 'collaboration']

type Asked = Pick<ResultFilters, 'organisation' | 'role' | 'criterion' | 'wave'>

/** Which figure somebody looks at who chose these filters; null when it shows nothing. `organisations` are those of which results may be seen. */
export function figureOf(analysis: string, { organisation, role, criterion, wave }: Asked, rows: readonly Row[], organisations: readonly string[]): Figure | null {
  const waves = rows.flatMap((row) => [row['wave'], row['followup']].filter((one) => typeof one === 'number'))
  if (waves.length === 0) return null
  return { analysis, whose: whoseOf(analysis, organisation, organisations), role: role ?? null, criterion: criterion ?? null, wave: wave ?? Math.max(...waves) }
}

function whoseOf(analysis: string, asked: string | undefined, organisations: readonly string[]): Whose {
  if (asked === 'network' || (asked === undefined && aboutNetwork.includes(analysis))) return { kind: 'network' }
  if (asked === undefined) return organisations.length === 1 ? { kind: 'organisation', organisation: organisations[0]! } : { kind: organisations.length === 0 ? 'network' : 'several' }
  const organisation = organisations.find((id) => asked === id || asked === `organisation:${id}` || asked.startsWith(`team:${id}:`))
  return organisation === undefined ? { kind: 'nobody' } : { kind: 'organisation', organisation }
}

const covers = <Value>(shown: Value | null, about: Value | null): boolean => shown === null || about === null || shown === about

/** The texts that stand beside a figure: of its analysis and wave, about what is shown, of whose figure it is. */
export function notesBeside(figure: Figure, notes: readonly FigureNote[], { results }: Pick<Scope, 'results'>): FigureNote[] {
  return notes.filter((note) => note.analysis === figure.analysis && note.wave === figure.wave && covers(figure.role, note.role) && covers(figure.criterion, note.criterion) && isHis(figure.whose, note, results))
}

function isHis(whose: Whose, { organisation }: FigureNote, results: Scope['results']): boolean {
  if (whose.kind === 'network') return organisation === null
  if (organisation === null || !isOf(results, organisation)) return false
  return whose.kind === 'organisation' ? whose.organisation === organisation : whose.kind === 'several'
}

/** Where a new text would stand, for who may write one; null where nobody can. */
export function placeOf({ analysis, whose, role, criterion, wave }: Figure, { role: as, organisations }: Scope): FigurePlace | null {
  if (whose.kind === 'network') return as === 'coordinator' ? { organisation: null, analysis, role, criterion, wave } : null
  if (whose.kind !== 'organisation' || as === 'reader' || !isOf(organisations, whose.organisation)) return null
  return { organisation: whose.organisation, analysis, role, criterion, wave }
}
