import { Hono } from 'hono'
import { z } from 'zod'
import type { Grant } from '@leidraadspiegel/schema'
import { jsonBody } from '../validated-body.ts'
import { answerProblem } from '../problem.ts'
import { admit, type AccountEnv } from './access.ts'
import type { Account } from './account.ts'
import type { Accounts } from './accounts.ts'
import { administration } from './administration-router.ts'
import { Chosen, exact, headersOf, opened, Person, Token, Typed, withCookies } from './bodies.ts'
import { links } from './links-router.ts'
import { recorder, type RecorderPorts } from './recorder.ts'
import { sameOrigin } from './same-origin.ts'

const Code = z.string().min(1).max(60)
const FirstAccount = z.strictObject({ token: Token, ...Person })
const Credentials = z.strictObject({ email: z.string().min(1).max(200), passphrase: Typed })
const SecondStepCode = z.strictObject({ challenge: Token, code: Code })
const OnlyToken = z.strictObject({ token: Token })
const OnlyCode = z.strictObject({ code: Code })
const Proof = z.strictObject({ passphrase: Typed })
/** The passphrase is asked of who has a second step already. */
const NewSecondStep = z.strictObject({ passphrase: Typed.optional() })
const NewPassphrase = z.strictObject({ present: Typed, next: Chosen })
const Nothing = z.strictObject({})

export interface AccountPorts {
  accounts: Accounts
  trail: RecorderPorts['trail']
  /** What is called how, for somebody who was invited. */
  place(of: { project: string; organisation: string | null }): Promise<{ project: string; organisation: string | null }>
  /** Lets an account into a project. */
  give(grant: Grant): Promise<void>
  /** Takes an account out of every project. */
  takeAll(account: string): Promise<void>
  /** The address under which people see the site. */
  origin(): string
  report(error: unknown): void
}

/** Coming in, and the own account; mounted under `/api/account`. Who may use which route stands in `access.ts`. */
export function createAccountRouter(ports: AccountPorts) {
  const { accounts, trail, origin, report } = ports
  const router = new Hono<AccountEnv>()
  router.onError(answerProblem(report))
  router.use(async (context, next) => {
    await next()
    context.header('cache-control', 'no-store')
  })
  router.use(sameOrigin(origin))
  router.use(admit(accounts))
  router.use(recorder({ accounts, trail }))

  return router
    .get('/me', async (context) => {
      const session = await accounts.session(headersOf(context))
      withCookies(context, session?.cookies ?? [])
      const account: Account | null = session?.account ?? null
      return context.json({ account, setUp: session !== null || (await accounts.exist()) })
    })
    .post('/setup', jsonBody(FirstAccount, exact), async (context) => context.json(opened(context, await accounts.setUp(context.req.valid('json'))), 201))
    .post('/sign-in', jsonBody(Credentials, exact), async (context) => {
      const answer = await accounts.signIn(context.req.valid('json'), headersOf(context))
      return 'challenge' in answer ? context.json({ account: null, challenge: answer.challenge }) : context.json({ ...opened(context, answer), challenge: null })
    })
    .post('/sign-in/code', jsonBody(SecondStepCode), async (context) => context.json(opened(context, await accounts.giveCode(context.req.valid('json'), headersOf(context)))))
    .post('/look-around', jsonBody(OnlyToken), async (context) => context.json(opened(context, await accounts.lookAround(context.req.valid('json').token, headersOf(context)))))
    .post('/sign-out', jsonBody(Nothing), async (context) => {
      withCookies(context, await accounts.signOut(headersOf(context)))
      return context.json({ account: null })
    })
    .post('/second-step', jsonBody(NewSecondStep, exact), async (context) => {
      const { account } = context.var
      if (account.secondStep) await accounts.own.prove(account, context.req.valid('json').passphrase ?? '')
      return context.json(await accounts.secondStep.begin(account))
    })
    .post('/second-step/confirm', jsonBody(OnlyCode), async (context) => {
      const recoveryCodes = await accounts.secondStep.confirm(context.var.account.id, context.req.valid('json').code)
      return context.json({ ...opened(context, await accounts.openFor(context.var.account.id, headersOf(context))), recoveryCodes })
    })
    .get('/second-step', async (context) => context.json({ recoveryCodesLeft: await accounts.secondStep.codesLeft(context.var.account.id) }))
    .post('/recovery-codes', jsonBody(Proof, exact), async (context) => {
      await accounts.own.prove(context.var.account, context.req.valid('json').passphrase)
      return context.json({ recoveryCodes: await accounts.secondStep.renewCodes(context.var.account.id) })
    })
    .put('/passphrase', jsonBody(NewPassphrase, exact), async (context) => {
      const { present, next } = context.req.valid('json')
      await accounts.own.prove(context.var.account, present)
      await accounts.own.changePassphrase(context.var.account, next, headersOf(context))
      return context.json({})
    })
    .get('/sessions', async (context) => context.json({ sessions: await accounts.own.sessions(context.var.account, headersOf(context)) }))
    .delete('/sessions', jsonBody(Nothing), async (context) => {
      await accounts.own.endOthers(context.var.account, headersOf(context))
      return context.json({})
    })
    .delete('/sessions/:session', jsonBody(Nothing), async (context) => {
      await accounts.own.end(context.var.account, context.req.param('session'))
      return context.json({})
    })
    .route('/', links(ports))
    .route('/', administration(ports))
}

export type AccountRouter = ReturnType<typeof createAccountRouter>
