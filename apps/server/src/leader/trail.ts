import { Hono } from 'hono'
import { z } from 'zod'
import type { RecordKind, Role } from '@leidraadspiegel/schema'
import type { AccountAction } from '../account/index.ts'
import type { CommandAction } from '../cli/command-action.ts'
import { validQuery } from '../validated-query.ts'
import type { Action } from './action.ts'
import type { LeaderEnv } from './guard.ts'
import type { LeaderPorts, LeaderStore } from './ports.ts'

const linesOfPage = 50
const Page = z.strictObject({ page: z.string().regex(/^[1-9]\d{0,4}$/).default('1').transform(Number) })

/** What a line is about, as far as it is still there. */
export interface TrailObject {
  organisation?: string
  team?: string
  role?: Role
  wave?: string
  /** What was written down. */
  record?: RecordKind
  /** Somebody of the staff. */
  person?: string
}

export interface TrailLine {
  day: string
  /** Null when nobody was signed in, or the account is gone. */
  who: string | null
  action: Action | AccountAction | CommandAction
  about: TrailObject
  change: { before: string; after: string } | null
}

/** What was done in a project, and on the server outside projects; the newest first. */
export function trail(ports: LeaderPorts) {
  const linesOf = async (project: string | null, number: number) => {
    const { entries, total } = await ports.trail.list({ project, page: number, size: linesOfPage })
    const accounts = await ports.people.accounts([...new Set(entries.flatMap(({ account, object }) => [...(account === null ? [] : [account]), ...(object?.kind === 'account' ? [object.id] : [])]))])
    const names = new Map(accounts.map(({ id, name }) => [id, name]))
    const known = project === null ? new Map<string, TrailObject>() : await objectsOf(ports.store, project)
    const lines = entries.map(({ day, account, action, object, change }): TrailLine => ({ day, who: names.get(account ?? '') ?? null, action: action as TrailLine['action'], about: aboutOf(object, known, names), change }))
    return { lines, page: number, pages: Math.max(1, Math.ceil(total / linesOfPage)) }
  }
  return new Hono<LeaderEnv>()
    .get('/trail', validQuery(Page), async (context) => context.json(await linesOf(null, context.req.valid('query').page)))
    .get('/projects/:project/trail', validQuery(Page), async (context) => context.json(await linesOf(context.var.project, context.req.valid('query').page)))
}

function aboutOf(object: { kind: string; id: string } | null, known: ReadonlyMap<string, TrailObject>, names: ReadonlyMap<string, string>): TrailObject {
  if (object === null) return {}
  const person = object.kind === 'account' ? names.get(object.id) : undefined
  return person === undefined ? (known.get(object.id) ?? {}) : { person }
}

async function objectsOf(store: LeaderStore, project: string): Promise<Map<string, TrailObject>> {
  const [organisations, waves] = await Promise.all([store.organisations.list(project), store.waves.list(project)])
  const names = new Map(organisations.map(({ id, name }) => [id, name]))
  const found = new Map<string, TrailObject>(organisations.map(({ id, name }) => [id, { organisation: name }]))
  for (const { id, kind, organisation } of await store.records.list(project)) found.set(id, { record: kind, ...(organisation !== null && { organisation: names.get(organisation) ?? '' }) })
  for (const wave of waves) {
    for (const { id, role } of await store.fieldworks.listOfWave(wave.id)) {
      found.set(id, { role, wave: wave.title })
      for (const cohort of await store.cohorts.listOfFieldwork(id)) found.set(cohort.id, { role, wave: wave.title, organisation: names.get(cohort.organisation) ?? '', ...(cohort.team !== null && { team: cohort.team }) })
    }
  }
  return found
}
