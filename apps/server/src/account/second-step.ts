import { createOTP } from '@better-auth/utils/otp'
import { generateRandomString, symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import { timingSafeEqual } from 'node:crypto'
import { Problem } from '../problem.ts'
import type { Auth } from './auth.ts'
import type { Secrets } from './purpose.ts'
import { newRecoveryCodes, plainCode } from './recovery-codes.ts'

const issuer = 'Leidraadspiegel'
const seconds = 30
/** A clock may be one step off, either way. */
const drift = [-1, 0, 1]

/** What an app for codes needs: as an address for a QR code, and as text to type in. */
export interface NewKey {
  address: string
  key: string
}

/** Codes of an app (TOTP) and recovery codes. Kept: the key, encrypted, and of recovery codes a keyed hash. */
export interface SecondStep {
  /** A new key that waits for its first code; the one in use keeps working. */
  begin(account: { id: string; email: string }): Promise<NewKey>
  /** Takes the waiting key into use with a code of it, and gives new recovery codes. Throws `wrong-code`. */
  confirm(account: string, code: string): Promise<string[]>
  /** Gives an account a second step that nobody has confirmed, and the key as text; for the invented network. */
  give(account: { id: string; email: string }): Promise<string>
  /** Is this a code of the app, or a recovery code, that was never taken before? */
  take(account: string, typed: string): Promise<boolean>
  /** New recovery codes; the old ones are worth nothing any more. */
  renewCodes(account: string): Promise<string[]>
  codesLeft(account: string): Promise<number>
  remove(account: string): Promise<void>
}

interface Row {
  id: string
  secret: string | null
  pending: string | null
  lastStep: number
}

const model = 'secondStep'

export function createSecondStep(auth: Auth, key: string, secrets: Secrets, now: () => number = Date.now): SecondStep {
  const adapter = async () => (await auth.$context).adapter
  const rowOf = async (account: string) => (await adapter()).findOne<Row>({ model, where: [{ field: 'userId', value: account }] })
  const hashOf = (account: string, code: string): string => secrets.hash('recovery code', `${account} ${plainCode(code)}`)

  const renewCodes = async (account: string): Promise<string[]> => {
    const codes = newRecoveryCodes()
    await (await adapter()).transaction(async (tables) => {
      await tables.deleteMany({ model: 'recoveryCode', where: [{ field: 'userId', value: account }] })
      for (const code of codes) await tables.create({ model: 'recoveryCode', data: { userId: account, hash: hashOf(account, code) } })
    })
    return codes
  }
  /** The half minute that a code belongs to; null for a code of another moment or another key. */
  const stepOf = async (encrypted: string, code: string): Promise<number | null> => {
    const secret = await symmetricDecrypt({ key, data: encrypted }).catch(() => null)
    if (secret === null) return null
    const otp = createOTP(secret, { period: seconds })
    const present = Math.floor(now() / 1000 / seconds)
    const codes = await Promise.all(drift.map(async (off) => ({ step: present + off, code: await otp.hotp(present + off) })))
    return codes.find((each) => same(each.code, code))?.step ?? null
  }
  const takeCode = async (account: string, code: string): Promise<boolean> => {
    const row = await rowOf(account)
    if (row === null || row.secret === null) return false
    const step = await stepOf(row.secret, code)
    if (step === null) return false
    const where = [{ field: 'id', value: row.id }, { field: 'lastStep', operator: 'lt' as const, value: step }]
    return (await (await adapter()).incrementOne({ model, where, increment: {}, set: { lastStep: step } })) !== null
  }

  const begin: SecondStep['begin'] = async ({ id, email }) => {
    const secret = generateRandomString(32)
    const pending = await symmetricEncrypt({ key, data: secret })
    const row = await rowOf(id)
    if (row === null) await (await adapter()).create({ model, data: { userId: id, secret: null, pending, lastStep: 0 } })
    else await (await adapter()).update({ model, where: [{ field: 'id', value: row.id }], update: { pending } })
    const address = createOTP(secret, { period: seconds }).url(issuer, email)
    return { address, key: new URL(address).searchParams.get('secret') ?? '' }
  }
  const takeIntoUse = async (account: string, { id, pending }: Row, lastStep: number): Promise<string[]> => {
    const where = [{ field: 'id', value: id }, { field: 'pending', value: pending }]
    const taken = await (await adapter()).incrementOne({ model, where, increment: {}, set: { secret: pending, pending: null, lastStep } })
    if (taken === null) throw new Problem('wrong-code')
    await (await auth.$context).internalAdapter.updateUser(account, { secondStep: true })
    return renewCodes(account)
  }

  return {
    begin,
    async confirm(account, code) {
      const row = await rowOf(account)
      const step = row === null || row.pending === null ? null : await stepOf(row.pending, plainCode(code))
      if (row === null || step === null) throw new Problem('wrong-code')
      return takeIntoUse(account, row, step)
    },
    async give(account) {
      const { key } = await begin(account)
      const row = await rowOf(account.id)
      if (row !== null) await takeIntoUse(account.id, row, 0)
      return key
    },
    async take(account, typed) {
      const code = plainCode(typed)
      if (/^\d{6}$/.test(code)) return takeCode(account, code)
      const where = [{ field: 'userId', value: account }, { field: 'hash', value: hashOf(account, code) }]
      return (await (await adapter()).consumeOne({ model: 'recoveryCode', where })) !== null
    },
    renewCodes,
    codesLeft: async (account) => (await adapter()).count({ model: 'recoveryCode', where: [{ field: 'userId', value: account }] }),
    async remove(account) {
      for (const name of [model, 'recoveryCode']) await (await adapter()).deleteMany({ model: name, where: [{ field: 'userId', value: account }] })
      await (await auth.$context).internalAdapter.updateUser(account, { secondStep: false })
    },
  }
}

function same(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)]
  return a.length === b.length && timingSafeEqual(a, b)
}
