import { z } from 'zod'
import { Day, Id } from '../id.ts'
import { Named, NeededLine, Paragraphs } from './fields.ts'

/** One line of a reflection, about a subject of the leidraad when somebody says so. */
export const ReflectionLine = z.strictObject({ criterion: Named.nullable(), text: NeededLine })
export type ReflectionLine = z.infer<typeof ReflectionLine>

const lines = z.array(ReflectionLine).max(20)

/** A meeting to look back: who were there by their function, what went well, what got stuck, what could be, and what was agreed. */
export const Reflection = z.strictObject({
  on: Day,
  /** Functions, never names. */
  who: z.array(z.string().trim().min(1).max(80)).min(1).max(20),
  successes: lines,
  obstacles: lines,
  chances: lines,
  agreed: Paragraphs,
  /** Actions that were spoken about. */
  actions: z.array(Id).max(30),
})
export type Reflection = z.infer<typeof Reflection>

export const reflectionRests = ({ actions }: Reflection): string[] => actions
