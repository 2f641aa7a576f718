import { Hono } from 'hono'
import { z } from 'zod'
import { jsonBody } from '../validated-body.ts'
import type { AccountEnv } from './access.ts'
import { Chosen, exact, headersOf, opened, Person, Token } from './bodies.ts'
import type { AccountPorts } from './router.ts'

const OnlyToken = z.strictObject({ token: Token })
const Joining = z.strictObject({ token: Token, ...Person })
const NewPassphrase = z.strictObject({ token: Token, passphrase: Chosen })

/** What a link of a colleague opens: an invitation, or choosing a new passphrase. */
export function links({ accounts, place, give }: AccountPorts) {
  return new Hono<AccountEnv>()
    .post('/invitation', jsonBody(OnlyToken), async (context) => {
      const { project, organisation, role, madeBy, until } = await accounts.invitations.find(context.req.valid('json').token)
      const [from] = await accounts.list.of([madeBy])
      return context.json({ ...(await place({ project, organisation })), role, until, invitedBy: from?.name ?? '' })
    })
    .post('/invitation/account', jsonBody(Joining, exact), async (context) => {
      const { token, ...person } = context.req.valid('json')
      const { session, invitation } = await accounts.join(token, person)
      await give({ ...invitation, account: session.account.id })
      context.set('project', invitation.project)
      return context.json({ ...opened(context, session), project: invitation.project }, 201)
    })
    .post('/invitation/accept', jsonBody(OnlyToken), async (context) => {
      const invitation = await accounts.invitations.take(context.req.valid('json').token)
      await give({ ...invitation, account: context.var.account.id })
      context.set('project', invitation.project)
      return context.json({ project: invitation.project })
    })
    .post('/reset-link', jsonBody(OnlyToken), async (context) => context.json(await accounts.resetLinks.find(context.req.valid('json').token)))
    .put('/reset-link', jsonBody(NewPassphrase, exact), async (context) => {
      const { token, passphrase } = context.req.valid('json')
      context.set('person', await accounts.resetLinks.use(token, passphrase))
      await accounts.signOut(headersOf(context))
      return context.json({})
    })
}
