import { markIdentifying, type MarkKind } from '@leidraadspiegel/disclosure'

/** What may point at one person; the names of organisations, places and days stand in any text about work. */
const aboutPeople: readonly MarkKind[] = ['name', 'email', 'phone', 'address', 'number', 'age', 'function']

/** The pieces of a text by which somebody may be recognised. `organisations` are names that may stand there. */
export const aboutPeopleIn = (text: string, organisations: readonly string[]): { kind: MarkKind; piece: string }[] =>
  markIdentifying(text, { organisations }).filter(({ kind }) => aboutPeople.includes(kind)).map(({ kind, from, to }) => ({ kind, piece: text.slice(from, to) }))
