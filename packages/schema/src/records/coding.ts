import { z } from 'zod'
import { Id } from '../id.ts'
import { obstacleThemes } from './finding-parts.ts'

/** What a text is about: a subject (`criterion:naasten-betrekken`), or something that stands in the way or is a chance (`obstacle:tijd`, `chance:tijd`). */
export const Code = z.string().max(100).regex(new RegExp(`^(criterion:[a-z0-9]+(-[a-z0-9]+)*|(obstacle|chance):(${obstacleThemes.join('|')}))$`), 'not a code')
export type Code = z.infer<typeof Code>

/** A released text by the place where it stands, never its words; without codes somebody found that it is about none of them. */
export const CodedText = z.strictObject({
  text: z.string().regex(/^[0-9a-f]{32}$/),
  codes: z.array(Code).max(24).refine((codes) => new Set(codes).size === codes.length, 'a code is there twice'),
})
export type CodedText = z.infer<typeof CodedText>

/** What one person found the released texts of one question to be about. */
export const Coding = z.strictObject({
  fieldwork: Id,
  question: z.string().min(1).max(80),
  /** The account of who coded. */
  coder: z.string().min(1).max(80),
  texts: z.array(CodedText).max(5000).refine((texts) => new Set(texts.map(({ text }) => text)).size === texts.length, 'a text is coded twice'),
})
export type Coding = z.infer<typeof Coding>
