import { z } from 'zod'
import { happeningSorts } from './happening-sorts.ts'

const Month = z.string().regex(/^(19|20)\d{2}-(0[1-9]|1[0-2])$/, 'not a month')

/** Yes or no, with a period in months; there is no room for a case. `until` null: it goes on. */
export const Happening = z.strictObject({ sort: z.enum(happeningSorts), happened: z.boolean(), from: Month, until: Month.nullable() })
export type Happening = z.infer<typeof Happening>

export const happeningRests = (): string[] => []
