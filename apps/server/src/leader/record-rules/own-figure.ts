import { countsFewPeople, countsHarm } from '@leidraadspiegel/schema'
import { unknownCriterion, unknownWave, type Complaint, type RecordRule } from './rule.ts'

/** A number of the organisation itself, of a day that was; never how often somebody died or tried to, and never of a handful of people. */
export const ownFigureRule: RecordRule<'own-figure'> = {
  complaints({ wave, criterion, date, number, unit }, context) {
    const complaints: Complaint[] = [
      ...(context.organisation === null ? [{ field: 'organisation', code: 'organisation-missing', message: '' }] : []),
      ...(date > context.day ? [{ field: 'date', code: 'day-ahead', message: date }] : []),
      ...(countsHarm(unit) ? [{ field: 'unit', code: 'incidents-counted', message: unit }] : []),
      ...(countsFewPeople(number, { unit }) ? [{ field: 'number', code: 'few-people', message: String(number) }] : []),
    ]
    return [...unknownWave(wave, context), ...unknownCriterion(criterion, context), ...complaints]
  },
  texts: ({ line }) => ({ line }),
}
