import { onlyOneOfWave, unknownWave, type Complaint, type RecordRule } from './rule.ts'

/** The day on which one comes back to it lies ahead when it is chosen. */
export const boardPageRule: RecordRule<'board-page'> = {
  complaints({ wave, returnOn }, context) {
    const known = context.before?.kind === 'board-page' ? context.before.content.returnOn : null
    const late: Complaint[] = returnOn !== null && returnOn !== known && returnOn < context.day ? [{ field: 'returnOn', code: 'term-in-the-past', message: returnOn }] : []
    return [...unknownWave(wave, context), ...onlyOneOfWave('board-page', context, (other) => other.wave === wave), ...late]
  },
  texts: ({ why, ask }) => ({ why, ask }),
}
