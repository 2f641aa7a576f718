import { z } from 'zod'
import { Day, Id } from './id.ts'
import { Role } from './role.ts'

export const longestFigureNote = 600

/** Beside which figure a text stands: of an organisation, or of the network (null); of one role and one subject, or of the whole figure. */
export const FigurePlace = z.strictObject({
  organisation: Id.nullable(),
  /** The name of an analysis. */
  analysis: z.string().regex(/^[a-z-]{1,60}$/),
  role: Role.nullable(),
  criterion: z.string().regex(/^[a-z0-9-]{1,80}$/).nullable(),
  /** Number of the wave that the figure shows last. */
  wave: z.int().min(1).max(9999),
})
export type FigurePlace = z.infer<typeof FigurePlace>

/** What an organisation says itself about a figure, in plain text; never a number of ours. */
export const FigureText = z.string().trim().min(1).max(longestFigureNote)

const Version = z.strictObject({ text: FigureText, writtenBy: z.string(), writtenOn: Day })

/** The last version, with the name of its writer of that moment, and those before it, newest first. */
export const FigureNote = z.strictObject({ ...FigurePlace.shape, ...Version.shape, earlier: z.array(Version) })
export type FigureNote = z.infer<typeof FigureNote>
