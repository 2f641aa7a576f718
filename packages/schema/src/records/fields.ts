import { z } from 'zod'

/** A line of text; may be left empty. */
export const Line = z.string().trim().max(300)
export const NeededLine = Line.min(1)
/** A few paragraphs; may be left empty. */
export const Paragraphs = z.string().trim().max(3000)
/** Id of a criterion, a theme, or something of a catalogue. */
export const Named = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(80)
