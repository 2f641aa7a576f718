import { Hono } from 'hono'
import { z } from 'zod'
import { Id } from '@leidraadspiegel/schema'
import { fieldworkProblem } from '../fieldwork-problem.ts'
import { Problem } from '../problem.ts'
import { jsonBody } from '../validated-body.ts'
import { entryState } from './entry-page.ts'
import type { DeskPorts } from './ports.ts'

const Entry = z.strictObject({ cohort: z.string().max(64), secret: z.string().max(128) })

/** A pass for one form on paper, for who has the link for entry; no other link opens it, and that link opens nothing else. */
export function entryRoute(ports: DeskPorts) {
  return new Hono().post('/', jsonBody(Entry), async (context) => {
    const { cohort, secret } = context.req.valid('json')
    const place = Id.safeParse(cohort).success ? await ports.place(cohort) : null
    if (place === null || !ports.entry.isSecret(cohort, secret)) throw new Problem('unknown-link')
    const shut = (await entryState(ports, place)) === 'late' ? null : fieldworkProblem(place.fieldwork.state)
    if (shut !== null) throw shut
    const pass = await ports.pass(cohort, place.fieldwork.id)
    if (pass === null) throw new Problem('fieldwork-closed')
    return context.json({ pass }, 200, { 'cache-control': 'no-store' })
  })
}
