import { Hono } from 'hono'
import { z } from 'zod'
import { Id, minimumOfRole, Role, type Organisation } from '@leidraadspiegel/schema'
import { jsonBody } from '../validated-body.ts'
import { Problem } from '../problem.ts'
import type { LeaderEnv } from './guard.ts'
import type { LeaderPorts } from './ports.ts'
import { isOf } from './scope.ts'

const ExpectedBody = z.strictObject({
  expected: z.array(z.strictObject({ organisation: Id, role: Role, people: z.int().min(0).max(100_000) })).max(2000),
  width: z.int().min(300).max(1200).default(800),
  scheme: z.enum(['light', 'dark']).default('light'),
})

/** Before a wave: what could be seen with the people who are expected. Keeps nothing. */
export function forecasts({ store, forecast }: LeaderPorts) {
  return new Hono<LeaderEnv>().post('/projects/:project/forecast', jsonBody(ExpectedBody), async (context) => {
    const { expected, width, scheme } = context.req.valid('json')
    const [{ pilot }, organisations] = await Promise.all([store.projects.get(context.var.project), store.organisations.list(context.var.project)])
    const names = namesOf(organisations.filter(({ id }) => isOf(context.var.scope.organisations, id)))
    const seen = new Set<string>()
    const named = expected.map(({ organisation, role, people }) => {
      const name = names.get(organisation)
      if (name === undefined) throw new Problem('body-refused', { detail: `expected: there is no organisation ${organisation}` })
      if (seen.size === seen.add(`${organisation} ${role}`).size) throw new Problem('body-refused', { detail: `expected: ${organisation} and ${role} stand twice` })
      return { organisation: name, role, people, minimum: minimumOfRole[role] }
    })
    return context.json(await forecast(named, { width, scheme, pilot }))
  })
}

/** What each organisation is called; the second of two that share a name gets its number behind it. */
function namesOf(organisations: readonly Organisation[]): Map<string, string> {
  return new Map(organisations.map(({ id, name }, index) => {
    const before = organisations.slice(0, index).filter((other) => other.name === name).length
    return [id, before === 0 ? name : `${name} (${before + 1})`]
  }))
}
