import { conversationSides, type Conversations } from '@leidraadspiegel/schema'
import { unknownCriterion, unknownWave, type Complaint, type RecordRule } from './rule.ts'

/** At least so many letters between quotation marks are somebody's own words, and not a name of something. */
const shortestQuote = 15
const quoted = new RegExp(`[“”„«»"][^“”„«»"]{${shortestQuote},}[“”„«»"]|(?<!\\p{L})[‘’'](?!s\\s)(?:[^‘’']|(?<=\\p{L})[’'](?=\\p{L})){${shortestQuote},}[‘’'](?!\\p{L})`, 'gu')

/** Fewer than three people are recognised in what was said: they read it and agreed. Nobody is quoted. */
export const conversationsRule: RecordRule<'conversations'> = {
  complaints({ wave, role, count, agreedOn, subjects }, context) {
    const { others, organisation, day } = context
    const twice = others.some((each) => each.kind === 'conversations' && each.organisation === organisation && each.content.wave === wave && each.content.role === role)
    const named = subjects.map(({ criterion }) => criterion)
    const complaints: Complaint[] = [
      ...(organisation === null ? [{ field: 'organisation', code: 'organisation-missing', message: '' }] : []),
      ...(twice ? [{ field: 'role', code: 'round-twice', message: role }] : []),
      ...(count === '1-2' && agreedOn === null ? [{ field: 'agreedOn', code: 'agreement-missing', message: '' }] : []),
      ...(agreedOn !== null && agreedOn > day ? [{ field: 'agreedOn', code: 'day-ahead', message: agreedOn }] : []),
      ...(subjects.every((subject) => conversationSides.every((side) => subject[side] === '')) ? [{ field: 'subjects', code: 'nothing-written', message: '' }] : []),
      ...(new Set(named).size < named.length ? [{ field: 'subjects', code: 'subject-twice', message: '' }] : []),
    ]
    return [...unknownWave(wave, context), ...named.flatMap((criterion) => unknownCriterion(criterion, context)), ...complaints]
  },
  texts: written,
  asksBack: (content) => Object.entries(written(content)).flatMap(([field, text]) => [...text.matchAll(quoted)].map(({ 0: piece }): Complaint => ({ field, code: 'quote', message: piece }))),
}

function written({ subjects }: Conversations): Record<string, string> {
  return Object.fromEntries(subjects.flatMap((subject) => conversationSides.map((side) => [`${subject.criterion}-${side}`, subject[side]] as const)))
}
