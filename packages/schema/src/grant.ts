import { z } from 'zod'
import { Id } from './id.ts'

/** What somebody may be in a project; `admin` of the server is not among them and sees no results. */
export const GrantedRole = z.enum(['coordinator', 'leader', 'reader'])
export type GrantedRole = z.infer<typeof GrantedRole>

/**
 * What one account is in a project: `coordinator` of all of it, `leader` of one organisation, `reader` of the figures of one organisation
 * (its board) or, without an organisation, of those of the network (the municipality). One account may have several.
 */
export const Grant = z.strictObject({ account: z.string().min(1).max(100), project: Id, organisation: Id.nullable(), role: GrantedRole })
export type Grant = z.infer<typeof Grant>
