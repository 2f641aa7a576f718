import { Hono } from 'hono'
import { z } from 'zod'
import { FigurePlace, FigureText } from '@leidraadspiegel/schema'
import { jsonBody } from '../validated-body.ts'
import { Problem } from '../problem.ts'
import { validQuery } from '../validated-query.ts'
import { aboutPeopleIn } from './about-people.ts'
import { placeOf } from './figure.ts'
import type { LeaderEnv } from './guard.ts'
import type { LeaderPorts } from './ports.ts'
import { Filters } from './result-filters.ts'
import { resultWithNotes, type NamedNote } from './result-of.ts'

const Place = FigurePlace.omit({ organisation: true })
/** `sure`: keep it, although somebody may be recognised in it. */
const Written = z.strictObject({ ...Place.shape, text: FigureText, sure: z.boolean() })
type Place = z.infer<typeof Place>

/** What organisations say in their own words beside a figure; of a network only who coordinates it. Others of the project read nothing of an organisation's. */
export function figureNotes(ports: LeaderPorts) {
  const { store } = ports
  const write = async (project: string, organisation: string | null, { text, sure, ...place }: z.infer<typeof Written>, writtenBy: string): Promise<{ note: NamedNote }> => {
    if (!(await isFigure(project, place))) throw new Problem('body-refused', { detail: 'no such figure' })
    const known = await store.organisations.list(project)
    const about = sure ? [] : aboutPeopleIn(text, known.map(({ name }) => name)).map(({ kind, piece }) => ({ question: 'text', code: kind, message: piece }))
    if (about.length > 0) throw new Problem('may-name-somebody', { problems: about })
    const note = await store.figureNotes.write(project, { ...place, organisation }, text, writtenBy)
    return { note: { ...note, name: known.find(({ id }) => id === organisation)?.name ?? null } }
  }
  const isFigure = async (project: string, { analysis, criterion, wave }: Place): Promise<boolean> =>
    ports.isAnalysis(analysis) && (criterion === null || ports.criteria().some(({ id }) => id === criterion)) && (await store.waves.list(project)).some(({ number }) => number === wave)
  return new Hono<LeaderEnv>()
    .get('/projects/:project/results/:analysis/notes', validQuery(Filters), async (context) => {
      const { figure, notes: beside, nameOf } = await resultWithNotes(ports, context)
      const place = figure === null ? null : placeOf(figure, context.var.scope)
      const choose = figure?.whose.kind === 'several' && context.var.scope.role !== 'reader'
      return context.json({ notes: beside, place: place === null ? null : { ...place, name: nameOf(place.organisation) }, choose })
    })
    .put('/organisations/:organisation/figure-notes', jsonBody(Written), async (context) => context.json(await write(context.var.project, context.req.param('organisation'), context.req.valid('json'), context.var.account.name)))
    .put('/projects/:project/figure-notes', jsonBody(Written), async (context) => context.json(await write(context.var.project, null, context.req.valid('json'), context.var.account.name)))
    .post('/organisations/:organisation/figure-notes/remove', jsonBody(Place), async (context) => {
      await store.figureNotes.remove(context.var.project, { ...context.req.valid('json'), organisation: context.req.param('organisation') }).catch(absent)
      return context.json({ removed: true })
    })
    .post('/projects/:project/figure-notes/remove', jsonBody(Place), async (context) => {
      await store.figureNotes.remove(context.var.project, { ...context.req.valid('json'), organisation: null }).catch(absent)
      return context.json({ removed: true })
    })
}

/** Somebody else removed it before: it is gone, as was asked. */
function absent(error: Error): void {
  if (error.name !== 'NotFoundError') throw error
}
