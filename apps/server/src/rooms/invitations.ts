import type { Letters, Mailings } from '@leidraadspiegel/register'
import type { DeskPorts } from '../desk/index.ts'
import type { GroupCode } from '../leader/index.ts'

/** Codes with which a class or a team takes part together. */
interface Groups {
  start(of: { fieldwork: string; cohort: string }): Promise<GroupCode>
  running(cohort: string): GroupCode | null
  end(cohort: string): Promise<void>
  find(typed: string): { cohort: string; code: string } | null
}

/** What the house asks of the register; it never sees more of it. */
export interface Invitations {
  openSecret(cohort: string): Promise<string>
  invite(input: { fieldwork: string; cohort: string; count: number }): Promise<string[]>
  redeem: DeskPorts['redeem']
  entryLinks: {
    isSecretOf: DeskPorts['entry']['isSecret']
    secretOf(cohort: string): string | null
    make(input: { fieldwork: string; cohort: string }): Promise<string>
    revoke(cohort: string): Promise<void>
  }
  groups: Groups
  mailings: Omit<Mailings, 'forget'>
  letters: Letters
  forget(fieldwork: string): Promise<void>
}
