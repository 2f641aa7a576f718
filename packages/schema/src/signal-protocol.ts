import { z } from 'zod'
import { Id } from './id.ts'

/** A text with a name in it: 'Projectleider van De Linde:' is what was filled in beforehand, and still asks for one. */
const Person = z.string().trim().min(1).max(200).refine((text) => !text.endsWith(':'), 'a name is missing')

/** What an organisation agreed about the open answers of its young people and parents, before the first of them is asked (SV-05). */
export const SignalProtocol = z.strictObject({
  organisation: Id,
  /** Who reads open answers, after closing. */
  reader: Person,
  /** Within so many working days after closing. */
  workingDays: z.int().min(1).max(30),
  /** What happens with a text that worries, though nobody can know who wrote it. */
  worry: z.string().trim().min(1).max(2000),
  /** The aandachtsfunctionaris. */
  guardian: Person,
  /** When there are too few texts to be shown: who reads them outside the team and tells only the subjects; null: they are destroyed unread. */
  independentReader: Person.nullable(),
})
export type SignalProtocol = z.infer<typeof SignalProtocol>
