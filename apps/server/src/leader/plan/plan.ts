import { Hono } from 'hono'
import { z } from 'zod'
import { Id, ofKind, type Organisation } from '@leidraadspiegel/schema'
import { Problem } from '../../problem.ts'
import { validQuery } from '../../validated-query.ts'
import type { LeaderEnv } from '../guard.ts'
import type { LeaderPorts } from '../ports.ts'
import { isOf, type Scope } from '../scope.ts'
import { findingsFor } from './findings-for.ts'
import { planFile } from './plan-file.ts'
import { proposalsOf } from './proposals.ts'

/** Whose: of an organisation by its id, or of the network. */
const Whose = z.strictObject({ organisation: Id.or(z.literal('network')) })
/** Left out: everything that may be seen. */
const WhoseOrAll = z.strictObject({ organisation: Whose.shape.organisation.optional() })

/** What may be improved, as far as the workspace knows, and the plan as a table. It proposes; what is chosen are records of people. */
export function plan(ports: LeaderPorts, day: () => string) {
  const { store } = ports
  return new Hono<LeaderEnv>()
    .get('/improvements', (context) => context.json(ports.improvements()))
    .get('/projects/:project/proposals', validQuery(Whose), async (context) => {
      const { project, scope } = context.var
      const organisation = seenOf(await store.organisations.list(project), context.req.valid('query').organisation, scope)
      const records = (await store.records.list(project)).filter((record) => record.organisation === organisation)
      const findings = await findingsFor(ports, project, organisation, scope.results, records)
      const framework = { criteria: ports.framework(organisation === null ? 'network' : 'organisation'), points: ports.improvements().improvementPoints }
      return context.json({ findings, proposals: proposalsOf(findings, ofKind(records, 'improvement').map(({ content }) => content), framework) })
    })
    .get('/projects/:project/plan-table', validQuery(WhoseOrAll), async (context) => {
      const { project, scope } = context.var
      const { organisation: asked } = context.req.valid('query')
      const [records, organisations, { name }] = await Promise.all([store.records.list(project), store.organisations.list(project), store.projects.get(project)])
      const whose = asked === undefined ? undefined : seenOf(organisations, asked, scope)
      const seen = records.filter(({ organisation }) => (whose === undefined ? organisation === null || isOf(scope.organisations, organisation) : organisation === whose))
      const file = planFile({ project: name, today: day(), records: seen, organisations, criteria: ports.criteria() })
      return context.body(file, 200, { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': 'attachment; filename="actieplan.csv"' })
    })
}

/** Null is the network. Throws a `not-found` for an organisation of others. */
function seenOf(known: readonly Pick<Organisation, 'id'>[], asked: string, { organisations }: Scope): string | null {
  if (asked === 'network') return null
  if (!isOf(organisations, asked) || known.every(({ id }) => id !== asked)) throw new Problem('not-found')
  return asked
}
