import { Hono } from 'hono'
import { z } from 'zod'
import { Cohort, groupSecret } from '@leidraadspiegel/schema'
import { jsonBody } from '../validated-body.ts'
import type { LeaderEnv } from './guard.ts'
import type { GroupCode, LeaderPorts } from './ports.ts'

const Change = z.strictObject({ invited: Cohort.shape.invited.optional(), minimum: Cohort.shape.minimum.optional(), together: Cohort.shape.together.optional(), words: Cohort.shape.words.optional() })
const Nothing = z.strictObject({})
const Invitations = z.strictObject({ count: z.int().min(1).max(2000) })

/** `url` leads past the field for the code, for a QR code. */
export type GroupView = GroupCode & { url: string }

/** How the people of a cohort are reached. */
export function cohorts(ports: LeaderPorts) {
  const linkOf = (cohort: string, secret: string): string => `${ports.origin()}/m/${cohort}#${secret}`
  const groupOf = (cohort: string, group: GroupCode | null): { group: GroupView | null } => ({ group: group === null ? null : { ...group, url: linkOf(cohort, groupSecret(group.code)) } })
  const entryLinkOf = (cohort: string, secret: string): string => `${ports.origin()}/m/${cohort}/invoer#${secret}`
  return new Hono<LeaderEnv>()
    .patch('/cohorts/:cohort', jsonBody(Change), async (context) => {
      const { invited, minimum, together, words } = context.req.valid('json')
      const before = await ports.store.cohorts.get(context.req.param('cohort'))
      if (minimum !== undefined && minimum !== before.minimum) context.set('change', { before: String(before.minimum), after: String(minimum) })
      const change = { ...(invited !== undefined && { invited }), ...(minimum !== undefined && { minimum }), ...(together !== undefined && { together }), ...(words !== undefined && { words }) }
      return context.json({ cohort: await ports.store.cohorts.update(context.req.param('cohort'), change) })
    })
    .post('/cohorts/:cohort/pause', jsonBody(Nothing), async (context) => context.json({ cohort: await ports.store.cohorts.pause(context.req.param('cohort')) }))
    .post('/cohorts/:cohort/resume', jsonBody(Nothing), async (context) => context.json({ cohort: await ports.store.cohorts.resume(context.req.param('cohort')) }))
    .post('/cohorts/:cohort/link', jsonBody(Nothing), async (context) => {
      const cohort = context.req.param('cohort')
      return context.json({ url: linkOf(cohort, await ports.openSecret(cohort)) })
    })
    .get('/cohorts/:cohort/entry-link', (context) => {
      const cohort = context.req.param('cohort')
      const secret = ports.entryLinks.secretOf(cohort)
      return context.json({ url: secret === null ? null : entryLinkOf(cohort, secret) })
    })
    .post('/cohorts/:cohort/entry-link', jsonBody(Nothing), async (context) => {
      const cohort = context.req.param('cohort')
      return context.json({ url: entryLinkOf(cohort, await ports.entryLinks.make(cohort)) }, 201)
    })
    .delete('/cohorts/:cohort/entry-link', jsonBody(Nothing), async (context) => {
      await ports.entryLinks.revoke(context.req.param('cohort'))
      return context.json({ url: null })
    })
    .post('/cohorts/:cohort/invitations', jsonBody(Invitations), async (context) => {
      const cohort = context.req.param('cohort')
      const secrets = await ports.invite(cohort, context.req.valid('json').count)
      return context.json({ links: secrets.map((secret) => linkOf(cohort, secret)) }, 201)
    })
    .get('/cohorts/:cohort/group', (context) => {
      const cohort = context.req.param('cohort')
      return context.json(groupOf(cohort, ports.groupCodes.running(cohort)))
    })
    .post('/cohorts/:cohort/group', jsonBody(Nothing), async (context) => {
      const cohort = context.req.param('cohort')
      return context.json(groupOf(cohort, await ports.groupCodes.start(cohort)))
    })
    .delete('/cohorts/:cohort/group', jsonBody(Nothing), async (context) => {
      const cohort = context.req.param('cohort')
      await ports.groupCodes.end(cohort)
      return context.json(groupOf(cohort, null))
    })
}
