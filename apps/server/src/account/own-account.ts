import { Problem } from '../problem.ts'
import type { Account } from './account.ts'
import type { Auth } from './auth.ts'
import { credentialOf } from './credential.ts'
import { verifyPassphrase } from './passphrase.ts'
import { checkPassphrase, setPassphrase } from './set-passphrase.ts'
import { createThrottle, mayTry } from './throttle.ts'

/** A session as its owner sees it: on which day it began, and whether it is the one that asks. No address, no browser. */
export interface OwnSession {
  id: string
  begunOn: string
  thisOne: boolean
}

/** What somebody does with his own account. `headers` hold the cookie of the session that asks. */
export interface OwnAccount {
  /** Throws `wrong-passphrase` when it is not the passphrase of this account. */
  prove(account: Account, passphrase: string): Promise<void>
  /** Throws `weak-passphrase` with the reason. Ends every other session and every link to choose a new one. */
  changePassphrase(account: Account, next: string, headers: Headers): Promise<void>
  sessions(account: Account, headers: Headers): Promise<OwnSession[]>
  end(account: Account, session: string): Promise<void>
  endOthers(account: Account, headers: Headers): Promise<void>
}

export function createOwnAccount(auth: Auth, now: () => number): OwnAccount {
  const attempts = createThrottle(now)
  const listed = async (account: Account) => (await auth.$context).internalAdapter.listSessions(account.id, { onlyActiveSessions: true })
  const present = async (headers: Headers): Promise<string> =>
    (await auth.api.getSession({ headers: new Headers({ cookie: headers.get('cookie') ?? '' }) }))?.session.id ?? ''
  const endOthers: OwnAccount['endOthers'] = async (account, headers) => {
    const own = await present(headers)
    const others = (await listed(account)).filter(({ id }) => id !== own)
    if (others.length > 0) await (await auth.$context).internalAdapter.deleteSessions(others.map(({ token }) => token))
  }
  return {
    async prove(account, passphrase) {
      mayTry(attempts, account.id)
      const { internalAdapter } = await auth.$context
      const credential = credentialOf(await internalAdapter.findAccounts(account.id))
      if (credential === undefined || !(await verifyPassphrase({ hash: credential.password, password: passphrase }))) throw new Problem('wrong-passphrase')
      attempts.succeeded(account.id)
    },
    async changePassphrase(account, next, headers) {
      await checkPassphrase(next, account)
      await setPassphrase(auth, account, next)
      await endOthers(account, headers)
    },
    async sessions(account, headers) {
      const own = await present(headers)
      const sessions = (await listed(account)).map(({ id, createdAt }) => ({ id, begunOn: createdAt.toISOString().slice(0, 10), thisOne: id === own }))
      return sessions.sort((a, b) => Number(b.thisOne) - Number(a.thisOne) || b.begunOn.localeCompare(a.begunOn) || a.id.localeCompare(b.id))
    },
    async end(account, session) {
      const found = (await listed(account)).find(({ id }) => id === session)
      if (found !== undefined) await (await auth.$context).internalAdapter.deleteSession(found.token)
    },
    endOthers,
  }
}
