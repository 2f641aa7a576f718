import { z } from 'zod'
import { Day, Id } from '../id.ts'
import { Role } from '../role.ts'
import { audiences } from './audiences.ts'
import { Line, Named, NeededLine } from './fields.ts'

/** `draft`: nobody reads it yet; `public`: everybody with the address does; `withdrawn`: nobody any more. */
export const pageStates = ['draft', 'public', 'withdrawn'] as const

/** Something they said. The figure is looked up in what was published; it is never typed. */
const Said = z.strictObject({ text: NeededLine, figure: z.strictObject({ criterion: Named, role: Role }).nullable() })
/** What will be done; perhaps an action of the plan. */
const Doing = z.strictObject({ text: NeededLine, action: Id.nullable() })
const NotYet = z.strictObject({ text: NeededLine, why: NeededLine })

/** What people who took part read about it: what they said, what will be done, what cannot be done yet and why. */
export const ResultPage = z.strictObject({
  wave: z.int().min(1).max(9999),
  audience: z.enum(audiences),
  state: z.enum(pageStates),
  /** When it is expected, for who looks too early; null: nobody said. */
  expectedOn: Day.nullable(),
  said: z.array(Said).max(8),
  doing: z.array(Doing).max(8),
  notYet: z.array(NotYet).max(8),
  /** Words of thanks. */
  thanks: Line,
})
export type ResultPage = z.infer<typeof ResultPage>

export const resultPageRests = ({ doing }: ResultPage): string[] => doing.flatMap(({ action }) => action ?? [])
