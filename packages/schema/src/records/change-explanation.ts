import { z } from 'zod'
import { Id } from '../id.ts'
import { Role } from '../role.ts'

/** What people think themselves that played a role in a change between two waves; never a number, never a proof. */
export const ChangeExplanation = z.strictObject({
  criterion: z.string().regex(/^[a-z0-9-]{1,80}$/),
  /** Null: of every role. */
  role: Role.nullable(),
  baseline: z.int().min(1).max(9999),
  wave: z.int().min(1).max(9999),
  text: z.string().trim().min(1).max(600),
  /** Actions that people think of here. */
  actions: z.array(Id).max(30),
})
export type ChangeExplanation = z.infer<typeof ChangeExplanation>
