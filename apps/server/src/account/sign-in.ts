import { Problem } from '../problem.ts'
import { toAccount, type Account, type Session } from './account.ts'
import type { Auth } from './auth.ts'
import { credentialOf } from './credential.ts'
import { hashPassphrase, verifyPassphrase } from './passphrase.ts'
import type { Secrets } from './purpose.ts'
import type { SecondStep } from './second-step.ts'
import { createThrottle, forCodes, mayTry } from './throttle.ts'
import { createWaitingSignIns } from './waiting-sign-ins.ts'

export interface SignIn {
  /**
   * First step. The answer is the same for every address and every passphrase: a text with which the code has to come. Only the right
   * passphrase of an account without a second step opens a session, which leads to setting one up. `too-many-requests` after several.
   */
  signIn(input: { email: string; passphrase: string }, headers: Headers): Promise<{ challenge: string } | Session>
  /** Second step: a code of the app or a recovery code. `wrong-credentials` is the one answer to every wrong pair, `sign-in-over` after ten minutes. */
  giveCode(input: { challenge: string; code: string }, headers: Headers): Promise<Session>
  /** Whose passphrase was right when this sign-in began; null when nobody's was, or it is over. */
  waitingAccount(challenge: string): string | null
  /** A new session for somebody who proved who he is; the session that the browser had ends. */
  openFor(account: string, headers: Headers): Promise<Session>
}

interface Parts {
  auth: Auth
  secrets: Secrets
  secondStep: SecondStep
  now: () => number
}

export function createSignIn({ auth, secrets, secondStep, now }: Parts): SignIn {
  const passphrases = createThrottle(now)
  const codes = createThrottle(now, forCodes)
  const codesOfNobody = createThrottle(now, forCodes)
  const waiting = createWaitingSignIns(secrets, now)
  let nobodysHash: Promise<string> | null = null

  /** Somebody with this address and passphrase; an address that nobody has costs the same time. */
  const somebody = async (email: string, passphrase: string): Promise<Account | null> => {
    const { internalAdapter } = await auth.$context
    const found = await internalAdapter.findUserByEmail(email.trim().toLowerCase(), { includeAccounts: true })
    const hash = credentialOf(found?.accounts ?? [])?.password
    const right = await verifyPassphrase({ hash: hash ?? (await (nobodysHash ??= hashPassphrase(secrets.make()))), password: passphrase })
    return right && hash !== undefined && found !== null ? toAccount(found.user) : null
  }

  const openFor: SignIn['openFor'] = async (account, headers) => {
    const cookie = headers.get('cookie')
    if (cookie !== null) await auth.api.signOut({ headers: new Headers({ cookie }) })
    const { headers: answer, response } = await auth.api.openSession({ body: { userId: account }, headers: new Headers(), returnHeaders: true })
    return { account: toAccount(response.user), cookies: answer.getSetCookie() }
  }

  return {
    openFor,
    waitingAccount: (challenge) => waiting.find(challenge)?.account ?? null,
    async signIn({ email, passphrase }, headers) {
      mayTry(passphrases, email)
      const account = await somebody(email, passphrase)
      if (account !== null && !account.secondStep) {
        passphrases.succeeded(email)
        return openFor(account.id, headers)
      }
      const name = `${email.trim().toLowerCase()} ${secrets.hash('sign-in', passphrase.normalize('NFKC'))}`
      return { challenge: waiting.begin({ account: account?.id ?? null, name, email }) }
    },
    async giveCode({ challenge, code }, headers) {
      const found = waiting.find(challenge)
      if (found === null) throw new Problem('sign-in-over')
      mayTry(found.account === null ? codesOfNobody : codes, found.name)
      const right = await secondStep.take(found.account ?? '', code)
      if (found.account === null || !right) throw new Problem('wrong-credentials')
      waiting.end(challenge)
      codes.succeeded(found.name)
      passphrases.succeeded(found.email)
      return openFor(found.account, headers)
    },
  }
}
