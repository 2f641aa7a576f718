import { Hono } from 'hono'
import { z } from 'zod'
import { Consent, ConsentKind } from '@leidraadspiegel/schema'
import { jsonBody } from '../validated-body.ts'
import { Problem } from '../problem.ts'
import type { LeaderEnv } from './guard.ts'
import type { LeaderPorts } from './ports.ts'

const NewConsent = z.strictObject({ kind: ConsentKind, givenBy: Consent.shape.givenBy })

/** What an organisation agreed to in writing. It can be withdrawn at any moment: published figures stay, what comes after goes without. */
export function consents({ store }: LeaderPorts) {
  const ofOrganisation = async (project: string, organisation: string): Promise<Consent[]> => (await store.consents.list(project)).filter((consent) => consent.organisation === organisation)
  return new Hono<LeaderEnv>()
    .get('/organisations/:organisation/consents', async (context) => context.json({ consents: await ofOrganisation(context.var.project, context.req.param('organisation')) }))
    .post('/organisations/:organisation/consents', jsonBody(NewConsent), async (context) => {
      const { kind, givenBy } = context.req.valid('json')
      return context.json({ consent: await store.consents.give(context.req.param('organisation'), kind, givenBy) }, 201)
    })
    .delete('/organisations/:organisation/consents/:kind', async (context) => {
      const organisation = context.req.param('organisation')
      const given = (await ofOrganisation(context.var.project, organisation)).find(({ kind }) => kind === context.req.param('kind'))
      if (given === undefined) throw new Problem('not-found')
      return context.json({ consent: given.withdrawnOn === null ? await store.consents.withdraw(organisation, given.kind) : given })
    })
}
