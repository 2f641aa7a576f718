import { Problem } from '../problem.ts'
import type { Auth } from './auth.ts'
import { hashPassphrase } from './passphrase.ts'
import { weaknessOf } from './weak-passphrase.ts'

/** Gives an account another passphrase; links to choose one die with the old. Throws `weak-passphrase` with the reason. */
export async function setPassphrase(auth: Auth, account: { id: string; name: string; email: string }, passphrase: string): Promise<void> {
  const weakness = await weaknessOf(passphrase, account)
  if (weakness !== null) throw new Problem('weak-passphrase', { detail: weakness })
  const { internalAdapter, adapter } = await auth.$context
  await internalAdapter.updatePassword(account.id, await hashPassphrase(passphrase))
  await adapter.deleteMany({ model: 'resetLink', where: [{ field: 'userId', value: account.id }] })
}
