import { z } from 'zod'
import { Day, Id } from './id.ts'

/** `bundling`: its answers may count in figures of the network. `names`: the others may read its name beside its figures, when all agree. */
export const ConsentKind = z.enum(['bundling', 'names'])
export type ConsentKind = z.infer<typeof ConsentKind>

/** What an organisation agreed to in writing, and who signed for it. Withdrawing `bundling` counts for what is published from that day on, withdrawing `names` for everything that is shown. */
export const Consent = z.strictObject({
  organisation: Id,
  kind: ConsentKind,
  givenBy: z.string().trim().min(1).max(120),
  givenOn: Day,
  withdrawnOn: Day.nullable(),
})
export type Consent = z.infer<typeof Consent>
