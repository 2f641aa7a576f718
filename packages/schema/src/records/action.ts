import { z } from 'zod'
import { Day, Id } from '../id.ts'
import { Line, Named, NeededLine, Paragraphs } from './fields.ts'

export const actionStates = ['planned', 'started', 'done', 'stopped'] as const

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
  /** Names of organisations that take part, those that only signal too. */
  partners: z.array(NeededLine).max(20),
  joint: z.boolean(),
  term: Day.nullable(),
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
