import { unknownCriterion, type Complaint, type RecordRule } from './rule.ts'

/** The term of an action that is new, or gets another term, lies ahead; one that stopped says why. */
export const actionRule: RecordRule<'action'> = {
  complaints({ criterion, term, state, stoppedBecause }, context) {
    const known = context.before?.kind === 'action' ? context.before.content.term : null
    const late: Complaint[] = term !== null && term !== known && term < context.day && (state === 'planned' || state === 'started') ? [{ field: 'term', code: 'term-in-the-past', message: term }] : []
    const unexplained: Complaint[] = state === 'stopped' && stoppedBecause === '' ? [{ field: 'stoppedBecause', code: 'reason-missing', message: '' }] : []
    return [...unknownCriterion(criterion, context), ...late, ...unexplained]
  },
  texts: ({ what, goal, staysBy, stoppedBecause, result }) => ({ what, goal, staysBy, stoppedBecause, result }),
}
