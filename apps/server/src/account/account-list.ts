import { toAccount, type Account } from './account.ts'
import type { Auth } from './auth.ts'

/** The accounts of the server, for who runs it; what they see in projects is no part of it. */
export interface AccountList {
  /** By name. */
  all(): Promise<Account[]>
  /** Those of these ids that there are. */
  of(ids: readonly string[]): Promise<Account[]>
  /** Null when nobody has this address. */
  withEmail(email: string): Promise<Account | null>
  endSessions(id: string): Promise<void>
  /** The account, its sessions, its second step and its links are gone; the address may be used anew. */
  remove(id: string): Promise<void>
}

const most = 10_000

export function createAccountList(auth: Auth): AccountList {
  const endSessions = async (id: string): Promise<void> => {
    const { internalAdapter } = await auth.$context
    const sessions = await internalAdapter.listSessions(id)
    if (sessions.length > 0) await internalAdapter.deleteSessions(sessions.map(({ token }) => token))
  }
  return {
    endSessions,
    all: async () => inOrder((await (await auth.$context).internalAdapter.listUsers(most)).map(toAccount)),
    async of(ids) {
      if (ids.length === 0) return []
      const users = await (await auth.$context).internalAdapter.listUsers(most, undefined, undefined, [{ field: 'id', operator: 'in', value: [...new Set(ids)] }])
      return inOrder(users.map(toAccount))
    },
    async withEmail(email) {
      const found = await (await auth.$context).internalAdapter.findUserByEmail(email.trim().toLowerCase())
      return found === null ? null : toAccount(found.user)
    },
    async remove(id) {
      const { adapter, internalAdapter } = await auth.$context
      for (const model of ['secondStep', 'recoveryCode', 'resetLink']) await adapter.deleteMany({ model, where: [{ field: 'userId', value: id }] })
      await adapter.deleteMany({ model: 'invitation', where: [{ field: 'madeBy', value: id }] })
      await endSessions(id)
      await internalAdapter.deleteUser(id)
    },
  }
}

function inOrder(accounts: readonly Account[]): Account[] {
  return accounts.toSorted((a, b) => a.name.localeCompare(b.name, 'nl') || a.email.localeCompare(b.email))
}
