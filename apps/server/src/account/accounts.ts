import { isAPIError } from 'better-auth/api'
import { Problem } from '../problem.ts'
import { toAccount, type Account, type Session } from './account.ts'
import { createAuth, longestHours, type Auth, type AuthSettings } from './auth.ts'
import { createAccountList, type AccountList } from './account-list.ts'
import { createOwnAccount, type OwnAccount } from './own-account.ts'
import { createPeopleInvitations, type OpenInvitation, type PeopleInvitations } from './people-invitations.ts'
import { createSecrets } from './purpose.ts'
import { createResetLinks, type ResetLinks } from './reset-links.ts'
import { createSecondStep, type SecondStep } from './second-step.ts'
import { checkPassphrase } from './set-passphrase.ts'
import type { SetupToken } from './setup-token.ts'
import { createSignIn, type SignIn } from './sign-in.ts'

/** A new account, as somebody fills it in. */
export interface NewAccount {
  name: string
  email: string
  passphrase: string
}

export interface Accounts extends SignIn {
  /** Is there an account? When not, only the set-up token opens the door. */
  exist(): Promise<boolean>
  /** Makes the first account and signs it in; `unknown-link` for a wrong token, `setup-done` when there is an account. */
  setUp(input: NewAccount & { token: string }): Promise<Session>
  /** Opens the invented network for whoever holds the link that the server prints; `unknown-link` for a wrong token. */
  lookAround(token: string, headers: Headers): Promise<Session>
  /** Ends the session of these headers; gives the cookies that wipe it. */
  signOut(headers: Headers): Promise<string[]>
  session(headers: Headers): Promise<Session | null>
  /**
   * Makes an account for whoever holds an invitation; it is then used up. Throws `unknown-link`, `weak-passphrase`, or `account-exists`
   * for an address that has one: only who was invited hears that.
   */
  join(secret: string, person: NewAccount): Promise<{ session: Session; invitation: OpenInvitation }>
  secondStep: SecondStep
  own: OwnAccount
  list: AccountList
  invitations: PeopleInvitations
  resetLinks: ResetLinks
}

export interface AccountSettings extends AuthSettings {
  setupToken: SetupToken
  /** Who may be looked around as, with which link; only where the data folder holds the invented network. */
  demo?: { token: SetupToken; email: string } | undefined
  now?: (() => number) | undefined
}

/** Accounts and sessions over better-auth; a session ends after 30 idle minutes, after 12 hours, or on signing out. */
export function createAccounts(settings: AccountSettings): Accounts {
  const auth = createAuth(settings)
  const now = settings.now ?? Date.now
  const secrets = createSecrets(settings.key)
  const secondStep = createSecondStep(auth, settings.key, secrets, now)
  const signIn = createSignIn({ auth, secrets, secondStep, now })
  const invitations = createPeopleInvitations(auth, secrets, now)
  const list = createAccountList(auth)
  let anybody = false
  let settingUp: Promise<unknown> = Promise.resolve()

  const exist = async (): Promise<boolean> => {
    anybody ||= (await (await auth.$context).internalAdapter.countTotalUsers()) > 0
    return anybody
  }
  const setUp: Accounts['setUp'] = async ({ token, ...person }) => {
    if (await exist()) throw new Problem('setup-done')
    if (!settings.setupToken.matches(token)) throw new Problem('unknown-link')
    return makeAccount(auth, person)
  }

  return {
    ...signIn,
    exist,
    setUp(input) {
      const made = settingUp.then(() => setUp(input))
      settingUp = made.catch(() => undefined)
      return made
    },
    async lookAround(token, headers) {
      const { demo } = settings
      if (demo === undefined || !demo.token.matches(token)) throw new Problem('unknown-link')
      const found = await (await auth.$context).internalAdapter.findUserByEmail(demo.email)
      if (found === null) throw new Problem('unknown-link')
      return signIn.openFor(found.user.id, headers)
    },
    async signOut(headers) {
      const { headers: answer } = await auth.api.signOut({ headers: onlyCookie(headers), returnHeaders: true })
      return answer.getSetCookie()
    },
    async session(headers) {
      const { headers: answer, response } = await auth.api.getSession({ headers: onlyCookie(headers), returnHeaders: true })
      if (response === null) return null
      if (now() - response.session.createdAt.getTime() > longestHours * 3_600_000) {
        await auth.api.signOut({ headers: onlyCookie(headers) })
        return null
      }
      return { account: toAccount(response.user), cookies: answer.getSetCookie() }
    },
    async join(secret, person) {
      await invitations.find(secret)
      const session = await makeAccount(auth, person)
      try {
        return { session, invitation: await invitations.take(secret) }
      } catch (error) {
        await list.remove(session.account.id)
        throw error
      }
    },
    secondStep,
    own: createOwnAccount(auth, now),
    list,
    invitations,
    resetLinks: createResetLinks(auth, secrets, now),
  }
}

/** Makes an account and signs it in. Throws `weak-passphrase` with the reason, `account-exists` for an address that has one. */
async function makeAccount(auth: Auth, { name, email, passphrase }: NewAccount): Promise<Session> {
  await checkPassphrase(passphrase, { name, email })
  try {
    const { headers, response } = await auth.api.signUpEmail({ body: { name, email, password: passphrase }, headers: new Headers(), returnHeaders: true })
    return { account: await accountOf(auth, response.user.id), cookies: headers.getSetCookie() }
  } catch (error) {
    if (isAPIError(error) && error.statusCode === 422) throw new Problem('account-exists')
    throw error
  }
}

/** better-auth would keep the address and the browser of who signs in; it sees the cookie and nothing else. */
function onlyCookie(headers: Headers): Headers {
  return new Headers({ cookie: headers.get('cookie') ?? '' })
}

async function accountOf(auth: Auth, id: string): Promise<Account> {
  const user = await (await auth.$context).internalAdapter.findUserById(id)
  if (user === null) throw new Error(`account ${id} is gone`)
  return toAccount(user)
}
