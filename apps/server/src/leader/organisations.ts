import { Hono } from 'hono'
import { z } from 'zod'
import { Organisation } from '@leidraadspiegel/schema'
import { jsonBody } from '../validated-body.ts'
import type { LeaderEnv } from './guard.ts'
import type { LeaderPorts } from './ports.ts'

const { name, kind, contact, crisis } = Organisation.shape
const NewOrganisation = z.strictObject({ name, kind, contact, crisis })
const Change = z.strictObject({ name: name.optional(), contact: contact.optional(), crisis: crisis.optional() })

/** The organisations of a project. */
export function organisations({ store }: LeaderPorts) {
  return new Hono<LeaderEnv>()
    .post('/projects/:project/organisations', jsonBody(NewOrganisation), async (context) => {
      const organisation = await store.organisations.create(context.var.project, context.req.valid('json'))
      return context.json({ organisation }, 201)
    })
    .patch('/organisations/:organisation', jsonBody(Change), async (context) => {
      const { name, contact, crisis } = context.req.valid('json')
      const change = { ...(name !== undefined && { name }), ...(contact !== undefined && { contact }), ...(crisis !== undefined && { crisis }) }
      return context.json({ organisation: await store.organisations.update(context.req.param('organisation'), change) })
    })
}
