import { Hono } from 'hono'
import { z } from 'zod'
import { jsonBody } from '../validated-body.ts'
import { Problem } from '../problem.ts'
import type { AccountEnv } from './access.ts'
import type { AccountPorts } from './router.ts'

const Nothing = z.strictObject({})

/** The accounts of the server for who runs it: no projects, no results. */
export function administration({ accounts, takeAll, origin }: AccountPorts) {
  return new Hono<AccountEnv>()
    .get('/accounts', async (context) => context.json({ accounts: await accounts.list.all() }))
    .post('/accounts/:account/reset-link', jsonBody(Nothing), async (context) => {
      const [account] = await accounts.list.of([context.req.param('account')])
      if (account === undefined) throw new Problem('not-found')
      return context.json({ url: `${origin()}/nieuwe-wachtzin#${await accounts.resetLinks.make(account.id)}` }, 201)
    })
    .delete('/accounts/:account', jsonBody(Nothing), async (context) => {
      const id = context.req.param('account')
      if (id === context.var.account.id) throw new Problem('own-account')
      if ((await accounts.list.of([id])).length === 0) throw new Problem('not-found')
      await takeAll(id)
      await accounts.list.remove(id)
      return context.json({})
    })
}
