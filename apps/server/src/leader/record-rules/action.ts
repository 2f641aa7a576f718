import { isOpenAction } from '@leidraadspiegel/schema'
import { unknownCriterion, type Complaint, type RecordRule } from './rule.ts'

/** The term of an action that is new, or gets another term, lies ahead; one that stopped says why; a colleague who does it is still there. */
export const actionRule: RecordRule<'action'> = {
  complaints({ criterion, owner, colleague, term, state, stoppedBecause }, context) {
    const known = context.before?.kind === 'action' ? context.before.content.term : null
    const isOpen = isOpenAction({ state })
    const late: Complaint[] = term !== null && term !== known && term < context.day && isOpen ? [{ field: 'term', code: 'term-in-the-past', message: term }] : []
    const left: Complaint[] = colleague && isOpen && !context.people.has(owner) ? [{ field: 'owner', code: 'owner-left', message: owner }] : []
    const unexplained: Complaint[] = state === 'stopped' && stoppedBecause === '' ? [{ field: 'stoppedBecause', code: 'reason-missing', message: '' }] : []
    return [...unknownCriterion(criterion, context), ...late, ...left, ...unexplained]
  },
  texts: ({ what, goal, staysBy, stoppedBecause, result }) => ({ what, goal, staysBy, stoppedBecause, result }),
}
