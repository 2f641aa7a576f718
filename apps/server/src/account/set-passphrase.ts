import { Problem } from '../problem.ts'
import type { Auth } from './auth.ts'
import { hashPassphrase } from './passphrase.ts'
import { weaknessOf } from './weak-passphrase.ts'

/** Throws `weak-passphrase` with the reason for one that is easy to guess. */
export async function checkPassphrase(passphrase: string, person: { name: string; email: string }): Promise<void> {
  const weakness = await weaknessOf(passphrase, person)
  if (weakness !== null) throw new Problem('weak-passphrase', { detail: weakness })
}

/** Gives an account another passphrase, that was checked; links to choose one die with the old. */
export async function setPassphrase(auth: Auth, account: { id: string }, passphrase: string): Promise<void> {
  const { internalAdapter, adapter } = await auth.$context
  await internalAdapter.updatePassword(account.id, await hashPassphrase(passphrase))
  await adapter.deleteMany({ model: 'resetLink', where: [{ field: 'userId', value: account.id }] })
}
