import { z } from 'zod'
import { Role } from './role.ts'

/** A language beside Dutch, and who may choose it. `language` is a BCP 47 code. */
export const Language = z.strictObject({ language: z.string().regex(/^[a-z]{2,3}$/), name: z.string().trim().min(1).max(40), roles: z.array(Role).min(1) })
export type Language = z.infer<typeof Language>

/** A Dutch text to the same text in another language. */
export const Translations = z.record(z.string().min(1), z.string().trim().min(1))
export type Translations = z.infer<typeof Translations>
