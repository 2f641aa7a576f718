import { z } from 'zod'
import { Id } from '../id.ts'
import { Role } from '../role.ts'
import { Named, Paragraphs } from './fields.ts'

const waveNumber = z.int().min(1).max(9999)

/** What people think themselves that played a role in a change between two waves; never a number, never a proof. */
export const ChangeExplanation = z.strictObject({
  criterion: Named,
  /** Null: of every role. */
  role: Role.nullable(),
  baseline: waveNumber,
  wave: waveNumber,
  text: Paragraphs.min(1),
  /** Actions that people think of here. */
  actions: z.array(Id).max(30),
})
export type ChangeExplanation = z.infer<typeof ChangeExplanation>

export const explanationRests = ({ actions }: ChangeExplanation): string[] => actions
