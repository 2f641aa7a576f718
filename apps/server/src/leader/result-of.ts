import type { Context } from 'hono'
import type { z } from 'zod'
import type { FigureNote } from '@leidraadspiegel/schema'
import { Problem } from '../problem.ts'
import { figureOf, notesBeside, type Figure } from './figure.ts'
import type { LeaderEnv } from './guard.ts'
import type { LeaderPorts, Result } from './ports.ts'
import type { Filters } from './result-filters.ts'

export type ResultContext = Context<LeaderEnv, '/projects/:project/results/:analysis', { out: { query: z.output<typeof Filters> } }>

/** A text beside a figure with the name of its organisation; null is the network. */
export type NamedNote = FigureNote & { name: string | null }

export interface Beside {
  result: Result
  /** Null when there is nothing to see. */
  figure: Figure | null
  notes: NamedNote[]
  nameOf(organisation: string | null): string | null
}

/** The answer to the question and the choices of an address. Throws a `not-found` where there is no such question. */
export async function resultOf(ports: LeaderPorts, context: ResultContext): Promise<Result> {
  const result = await ports.result(context.var.project, context.req.param('analysis'), context.req.valid('query'), context.var.scope.results)
  if (result === null) throw new Problem('not-found')
  return result
}

/** The same with what organisations say themselves beside it, as far as it may be seen. */
export async function resultWithNotes(ports: LeaderPorts, context: ResultContext): Promise<Beside> {
  const { project, scope } = context.var
  const [result, all, organisations] = await Promise.all([resultOf(ports, context), ports.store.figureNotes.list(project), ports.store.organisations.list(project)])
  const seen = organisations.filter(({ id }) => scope.results === 'all' || scope.results.includes(id)).map(({ id }) => id)
  const figure = figureOf(context.req.param('analysis'), context.req.valid('query'), result.rows, seen)
  const nameOf = (organisation: string | null): string | null => organisations.find(({ id }) => id === organisation)?.name ?? null
  const notes = figure === null ? [] : notesBeside(figure, all, scope)
  return { result, figure, nameOf, notes: notes.map((note) => ({ ...note, name: nameOf(note.organisation) })) }
}
