import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { jsonBody } from '../validated-body.ts'
import { answerProblem } from '../problem.ts'
import type { Account, Accounts } from './accounts.ts'
import { longestPassphrase, shortestPassphrase } from './passphrase.ts'
import { sameOrigin } from './same-origin.ts'

const Email = z.email().max(200)
const FirstAccount = z.strictObject({
  token: z.string().max(100),
  name: z.string().trim().min(1).max(120),
  email: Email,
  passphrase: z.string().min(shortestPassphrase).max(longestPassphrase),
})
const Credentials = z.strictObject({ email: z.string().min(1).max(200), passphrase: z.string().min(1).max(longestPassphrase) })
const Nothing = z.strictObject({})

export interface AccountPorts {
  accounts: Accounts
  /** The address under which people see the site. */
  origin(): string
  report(error: unknown): void
}

/** Set-up, signing in and out, and who am I; mounted under `/api/account`. */
export function createAccountRouter({ accounts, origin, report }: AccountPorts) {
  const router = new Hono()
  router.onError(answerProblem(report))
  router.use(async (context, next) => {
    await next()
    context.header('cache-control', 'no-store')
  })
  router.use(sameOrigin(origin))

  return router
    .get('/me', async (context) => {
      const session = await accounts.session(context.req.raw.headers)
      withCookies(context, session?.cookies ?? [])
      const account: Account | null = session?.account ?? null
      return context.json({ account, setUp: session !== null || (await accounts.exist()) })
    })
    .post('/setup', jsonBody(FirstAccount), async (context) => {
      const { account, cookies } = await accounts.setUp(context.req.valid('json'))
      withCookies(context, cookies)
      return context.json({ account }, 201)
    })
    .post('/sign-in', jsonBody(Credentials), async (context) => {
      const { account, cookies } = await accounts.signIn(context.req.valid('json'))
      withCookies(context, cookies)
      return context.json({ account })
    })
    .post('/sign-out', jsonBody(Nothing), async (context) => {
      withCookies(context, await accounts.signOut(context.req.raw.headers))
      return context.json({ account: null })
    })
}

function withCookies(context: Context, cookies: readonly string[]): void {
  for (const cookie of cookies) context.header('set-cookie', cookie, { append: true })
}

export type AccountRouter = ReturnType<typeof createAccountRouter>
