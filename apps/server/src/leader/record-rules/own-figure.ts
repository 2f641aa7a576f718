import { unknownCriterion, unknownWave, type Complaint, type RecordRule } from './rule.ts'

const incidents = /\b(?:su[iï]cide)?(?:poging|pogingen)\b|\bsu[iï]cides?\b|\bzelf(?:doding|dodingen|moord|moorden)\b/iu
const peopleCounted = /^(?:jongeren?|cli[eë]nt(?:en)?|ouders?|naasten?|kind(?:eren)?|gezin(?:nen)?|mensen|medewerkers?|professionals?|leerling(?:en)?)$/iu
const fewestPeople = 10

/** A number of the organisation itself, of a day that was; never how often somebody died or tried to, and never of a handful of people. */
export const ownFigureRule: RecordRule<'own-figure'> = {
  complaints({ wave, criterion, date, number, unit }, context) {
    const complaints: Complaint[] = [
      ...(context.organisation === null ? [{ field: 'organisation', code: 'organisation-missing', message: '' }] : []),
      ...(date > context.day ? [{ field: 'date', code: 'day-ahead', message: date }] : []),
      ...(incidents.test(unit) ? [{ field: 'unit', code: 'incidents-counted', message: unit }] : []),
      ...(peopleCounted.test(unit) && Number.isInteger(number) && Math.abs(number) < fewestPeople ? [{ field: 'number', code: 'few-people', message: String(number) }] : []),
    ]
    return [...unknownWave(wave, context), ...unknownCriterion(criterion, context), ...complaints]
  },
  texts: ({ line }) => ({ line }),
}
