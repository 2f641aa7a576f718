import { Hono } from 'hono'
import { z } from 'zod'
import { Organisation } from '@leidraadspiegel/schema'
import { jsonBody } from '../validated-body.ts'
import type { LeaderEnv } from './guard.ts'
import type { LeaderPorts } from './ports.ts'

const { name, kind, contact, crisis, region, teams } = Organisation.shape
const NewOrganisation = z.strictObject({ name, kind, contact, crisis, region: region.default(''), teams: teams.default([]) })
const Change = z.strictObject({ name, contact, crisis, region, teams }).partial()

/** The organisations of a project. */
export function organisations({ store }: LeaderPorts) {
  return new Hono<LeaderEnv>()
    .post('/projects/:project/organisations', jsonBody(NewOrganisation), async (context) => {
      const organisation = await store.organisations.create(context.var.project, context.req.valid('json'))
      return context.json({ organisation }, 201)
    })
    .patch('/organisations/:organisation', jsonBody(Change), async (context) => {
      const { name, contact, crisis, region, teams } = context.req.valid('json')
      const change = { ...(name !== undefined && { name }), ...(contact !== undefined && { contact }), ...(crisis !== undefined && { crisis }), ...(region !== undefined && { region }), ...(teams !== undefined && { teams }) }
      return context.json({ organisation: await store.organisations.update(context.req.param('organisation'), change) })
    })
}
