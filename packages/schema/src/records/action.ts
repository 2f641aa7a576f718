import { z } from 'zod'
import { Day, Id } from '../id.ts'
import { actionStates } from './action-states.ts'
import { Line, Named, NeededLine, Paragraphs } from './fields.ts'

/** What is done about an improvement point, by whom and until when. */
export const Action = z.strictObject({
  what: NeededLine,
  /** In the catalogue of actions; null for one in own words. */
  catalogue: Named.nullable(),
  criterion: Named.nullable(),
  /** The improvement point it is for. */
  improvement: Id.nullable(),
  goal: Paragraphs,
  /** Name or function of who does it. */
  owner: NeededLine,
  /** Is the owner one of the people of the project, who may leave it? */
  colleague: z.boolean(),
  /** Names of organisations that take part, those that only signal too. */
  partners: z.array(NeededLine).max(20),
  joint: z.boolean(),
  term: Day.nullable(),
  /** Number of the wave after which it was agreed, or gone on with; null when nothing was measured yet. */
  round: z.int().min(1).max(9999).nullable(),
  state: z.enum(actionStates),
  stoppedBecause: Line,
  quickWin: z.boolean(),
  /** "Wat zorgt dat dit blijft?" */
  staysBy: NeededLine,
  /** Name or function of who looks whether it happens. */
  monitor: Line,
  indicator: Id.nullable(),
  /** What was reached. */
  result: Paragraphs,
})
export type Action = z.infer<typeof Action>

export const actionRests = ({ improvement, indicator }: Action): string[] => [improvement, indicator].filter((id) => id !== null)
