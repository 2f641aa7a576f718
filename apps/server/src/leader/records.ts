import { Hono } from 'hono'
import { z } from 'zod'
import { createInTurn } from '@leidraadspiegel/database'
import { RecordContent, type KeptRecord } from '@leidraadspiegel/schema'
import { Problem } from '../problem.ts'
import { jsonBody } from '../validated-body.ts'
import { validQuery } from '../validated-query.ts'
import { aboutPeopleIn } from './about-people.ts'
import { withoutCodesOfOthers } from './coding/coding-of-others.ts'
import type { LeaderEnv } from './guard.ts'
import { peopleNames } from './people-names.ts'
import type { LeaderPorts } from './ports.ts'
import { complaintsAboutGrounds } from './record-rules/grounds.ts'
import { askedBack, complaintsAbout, textsOf } from './record-rules/rules.ts'
import type { Complaint } from './record-rules/rule.ts'
import { isOf, type Scope } from './scope.ts'

/** `sure`: keep it, although somebody may be recognised in it. */
const New = z.strictObject({ written: RecordContent, sure: z.boolean() })
/** `after` is the version that somebody saw when he began to write. */
const Changed = z.strictObject({ ...New.shape, after: z.int().positive() })
const After = z.strictObject({ after: z.string().regex(/^[1-9]\d{0,5}$/).transform(Number) })
/** A coding of as many texts as it may have, with a few codes each. */
const longest = { limit: 1_048_576, keys: 50_000 }

interface Writing {
  project: string
  organisation: string | null
  account: string
  scope: Scope
  before: KeptRecord | null
}

/**
 * What people write down, in all its versions: of an organisation by who leads it, of the network by who coordinates it. In one project one
 * is checked and kept after another, so that what a rule saw still stands when it is kept.
 */
export function records(ports: LeaderPorts, day: () => string) {
  const { store } = ports
  const inTurn = createInTurn()
  const seenBy = async (project: string, { organisations }: Scope): Promise<KeptRecord[]> => (await store.records.list(project)).filter(({ organisation }) => organisation === null || isOf(organisations, organisation))
  const wavesOf = async (project: string): Promise<number[]> => {
    const waves = await store.waves.list(project)
    return waves.length === 0 ? [1] : waves.map(({ number }) => number)
  }
  const check = async ({ written, sure }: z.infer<typeof New>, { project, organisation, account, scope, before }: Writing): Promise<void> => {
    const others = (await seenBy(project, scope)).filter(({ id }) => id !== before?.id)
    const criteria = new Set(ports.criteria().map(({ id }) => id))
    refuse('body-refused', [...complaintsAboutGrounds(written, { organisation, others }), ...complaintsAbout(written, { project, organisation, account, day: day(), others, before, criteria, people: await peopleNames(ports, project), waves: await wavesOf(project), wrongAnswers: ports.wrongAnswers })])
    if (sure) return
    const names = (await store.organisations.list(project)).map(({ name }) => name)
    refuse('may-name-somebody', [...Object.entries(textsOf(written)).flatMap(([field, text]) => aboutPeopleIn(text, names).map(({ kind, piece }) => ({ field, code: kind, message: piece }))), ...askedBack(written, names)])
  }
  const add = (organisation: string | null, body: z.infer<typeof New>, { project, scope, account }: LeaderEnv['Variables']): Promise<{ record: KeptRecord }> =>
    inTurn(project, async () => {
      await check(body, { project, organisation, account: account.id, scope, before: null })
      return { record: await store.records.create(project, organisation, body.written, account.name) }
    })
  const change = (id: string, { after, ...body }: z.infer<typeof Changed>, { project, scope, account }: LeaderEnv['Variables']): Promise<{ record: KeptRecord }> =>
    inTurn(project, async () => {
      const versions = await store.records.versions(id)
      const [latest, first] = [versions[0], versions.at(-1)]
      if (latest === undefined || first === undefined || latest.kind !== body.written.kind) throw new Problem('body-refused', { detail: 'kind' })
      const organisation = (await ports.ownerOf.record(id))?.organisation ?? null
      const before = { ...latest, id, project, organisation, madeOn: first.savedOn } as KeptRecord
      await check(body, { project, organisation, account: account.id, scope, before })
      return { record: await store.records.change(id, body.written, after, account.name) }
    })
  return new Hono<LeaderEnv>()
    .get('/projects/:project/records', async (context) => context.json({ records: (await seenBy(context.var.project, context.var.scope)).map((record) => withoutCodesOfOthers(record, context.var.account.id)) }))
    .post('/projects/:project/records', jsonBody(New, longest), async (context) => context.json(await add(null, context.req.valid('json'), context.var)))
    .post('/organisations/:organisation/records', jsonBody(New, longest), async (context) => context.json(await add(context.req.param('organisation'), context.req.valid('json'), context.var)))
    .get('/records/:record/versions', async (context) => context.json({ versions: (await store.records.versions(context.req.param('record'))).map((version) => withoutCodesOfOthers(version, context.var.account.id)) }))
    .put('/records/:record', jsonBody(Changed, longest), async (context) => context.json(await change(context.req.param('record'), context.req.valid('json'), context.var)))
    .delete('/records/:record', validQuery(After), async (context) => {
      const { project, account } = context.var
      await inTurn(project, () => store.records.remove(context.req.param('record'), context.req.valid('query').after, account.name))
      return context.json({ removed: true })
    })
}

function refuse(code: 'body-refused' | 'may-name-somebody', complaints: readonly Complaint[]): void {
  if (complaints.length > 0) throw new Problem(code, { problems: complaints.map(({ field, code: reason, message }) => ({ question: field, code: reason, message })) })
}
