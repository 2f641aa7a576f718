import { isAPIError } from 'better-auth/api'
import { Problem } from '../problem.ts'
import { createAuth, longestHours, type Auth, type AuthSettings } from './auth.ts'
import type { SetupToken } from './setup-token.ts'
import { createThrottle, type Throttle } from './throttle.ts'

export interface Account {
  id: string
  name: string
  email: string
  /** Runs the server; says nothing about projects, those are granted one by one. */
  admin: boolean
}

/** Who asks, and the cookies that go back with the answer. */
export interface Session {
  account: Account
  cookies: string[]
}

export interface Accounts {
  /** Is there an account? When not, only the set-up token opens the door. */
  exist(): Promise<boolean>
  /** Makes the first account and signs it in; `unknown-link` for a wrong token, `setup-done` when there is an account. */
  setUp(input: { token: string; name: string; email: string; passphrase: string }): Promise<Session>
  /** `wrong-credentials` is the one answer to every wrong pair; `too-many-requests` after several. */
  signIn(input: { email: string; passphrase: string }): Promise<Session>
  /** Ends the session of these headers; gives the cookies that wipe it. */
  signOut(headers: Headers): Promise<string[]>
  session(headers: Headers): Promise<Session | null>
}

export interface AccountSettings extends AuthSettings {
  setupToken: SetupToken
  throttle?: Throttle
}

/** Accounts and sessions over better-auth; a session ends after 30 idle minutes, after 12 hours, or on signing out. */
export function createAccounts(settings: AccountSettings): Accounts {
  const auth = createAuth(settings)
  const throttle = settings.throttle ?? createThrottle()
  let anybody = false
  let settingUp: Promise<unknown> = Promise.resolve()

  const exist = async (): Promise<boolean> => {
    anybody ||= (await (await auth.$context).internalAdapter.countTotalUsers()) > 0
    return anybody
  }
  const setUp: Accounts['setUp'] = async ({ token, name, email, passphrase }) => {
    if (await exist()) throw new Problem('setup-done')
    if (!settings.setupToken.matches(token)) throw new Problem('unknown-link')
    const { headers, response } = await auth.api.signUpEmail({ body: { name, email, password: passphrase }, headers: new Headers(), returnHeaders: true })
    return { account: await accountOf(auth, response.user.id), cookies: headers.getSetCookie() }
  }

  return {
    exist,
    setUp(input) {
      const made = settingUp.then(() => setUp(input))
      settingUp = made.catch(() => undefined)
      return made
    },
    async signIn({ email, passphrase }) {
      const wait = throttle.attempt(email)
      if (wait > 0) throw new Problem('too-many-requests', { detail: `wait ${Math.ceil(wait / 1000)} s` })
      const { headers, response } = await refused(auth.api.signInEmail({ body: { email, password: passphrase }, headers: new Headers(), returnHeaders: true }))
      throttle.succeeded(email)
      return { account: await accountOf(auth, response.user.id), cookies: headers.getSetCookie() }
    },
    async signOut(headers) {
      const { headers: answer } = await auth.api.signOut({ headers: onlyCookie(headers), returnHeaders: true })
      return answer.getSetCookie()
    },
    async session(headers) {
      const { headers: answer, response } = await auth.api.getSession({ headers: onlyCookie(headers), returnHeaders: true })
      if (response === null) return null
      if (Date.now() - response.session.createdAt.getTime() > longestHours * 3_600_000) {
        await auth.api.signOut({ headers: onlyCookie(headers) })
        return null
      }
      return { account: toAccount(response.user), cookies: answer.getSetCookie() }
    },
  }
}

/** better-auth would keep the address and the browser of who signs in; it sees the cookie and nothing else. */
function onlyCookie(headers: Headers): Headers {
  return new Headers({ cookie: headers.get('cookie') ?? '' })
}

async function refused<R>(attempt: Promise<R>): Promise<R> {
  try {
    return await attempt
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) throw new Problem('wrong-credentials')
    throw error
  }
}

async function accountOf(auth: Auth, id: string): Promise<Account> {
  const user = await (await auth.$context).internalAdapter.findUserById(id)
  if (user === null) throw new Error(`account ${id} is gone`)
  return toAccount(user)
}

function toAccount(user: { id: string; name: string; email: string; admin?: unknown }): Account {
  return { id: user.id, name: user.name, email: user.email, admin: user.admin === true }
}
