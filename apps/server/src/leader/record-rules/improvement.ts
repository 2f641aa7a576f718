import { unknownCriterion, type RecordRule } from './rule.ts'

/** A dropped point says why, so that nobody wonders later. */
export const improvementRule: RecordRule<'improvement'> = {
  complaints: ({ criterion, state, droppedBecause }, context) => [...unknownCriterion(criterion, context), ...(state === 'dropped' && droppedBecause === '' ? [{ field: 'droppedBecause', code: 'reason-missing', message: '' }] : [])],
  texts: ({ title, why, droppedBecause }) => ({ title, why, droppedBecause }),
}
