import { Problem } from '../problem.ts'
import type { Auth } from './auth.ts'
import { credentialOf } from './credential.ts'
import { fingerprint, type Secrets } from './purpose.ts'
import { checkPassphrase, setPassphrase } from './set-passphrase.ts'

/** Links with which somebody who lost his passphrase chooses a new one. They work once, for a day, and only while the lost one is the present one. */
export interface ResetLinks {
  /** Ends earlier links of the same account. */
  make(account: string): Promise<string>
  /** Whose it is; `unknown-link` for one that is not there (any more). */
  find(secret: string): Promise<{ name: string; email: string }>
  /** Ends every session of the account, whose id it gives. Throws `weak-passphrase` too; the link then still works. */
  use(secret: string, passphrase: string): Promise<string>
}

interface Row {
  id: string
  userId: string
  credential: string
  expiresAt: Date
}

const hours = 24
const model = 'resetLink'

export function createResetLinks(auth: Auth, secrets: Secrets, now: () => number): ResetLinks {
  const presentOf = async (account: string): Promise<string> => fingerprint(credentialOf(await (await auth.$context).internalAdapter.findAccounts(account))?.password ?? '')
  const open = async (secret: string) => {
    const { adapter, internalAdapter } = await auth.$context
    const row = await adapter.findOne<Row>({ model, where: [{ field: 'hash', value: secrets.hash('reset link', secret) }] })
    if (row === null || row.expiresAt.getTime() <= now() || row.credential !== (await presentOf(row.userId))) throw new Problem('unknown-link')
    const user = await internalAdapter.findUserById(row.userId)
    if (user === null) throw new Problem('unknown-link')
    return { row, user }
  }
  return {
    async make(account) {
      const { adapter } = await auth.$context
      const secret = secrets.make()
      await adapter.deleteMany({ model, where: [{ field: 'userId', value: account }] })
      await adapter.create({ model, data: { hash: secrets.hash('reset link', secret), userId: account, credential: await presentOf(account), expiresAt: new Date(now() + hours * 3_600_000) } })
      return secret
    },
    async find(secret) {
      const { name, email } = (await open(secret)).user
      return { name, email }
    },
    async use(secret, passphrase) {
      const { row, user } = await open(secret)
      await checkPassphrase(passphrase, user)
      const { adapter, internalAdapter } = await auth.$context
      if ((await adapter.consumeOne({ model, where: [{ field: 'id', value: row.id }] })) === null) throw new Problem('unknown-link')
      await setPassphrase(auth, user, passphrase)
      const sessions = await internalAdapter.listSessions(user.id)
      if (sessions.length > 0) await internalAdapter.deleteSessions(sessions.map(({ token }) => token))
      return user.id
    },
  }
}
