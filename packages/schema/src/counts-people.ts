import { plainLetters } from './plain-letters.ts'

const people = /\b(?:jongeren?|jongens?|meisjes?|jeugdigen?|client(?:en)?|patient(?:en)?|ouders?|naasten?|kind(?:eren)?|gezin(?:nen)?|mensen|personen|medewerkers?|professionals?|leerling(?:en)?)\b/
/** What follows says which ones, not what is counted: 'gesprekken met jongeren' are conversations. */
const further = /\b(?:aan|bij|door|in|met|naar|onder|op|over|per|tussen|uit|van|voor|die|dat|waar|wie|zonder)\b/
const ofAll = /%|\b(?:procent|percentage|aandeel|deel|gemiddelde?|(?:rapport)?cijfer|score|punten|uren|uur|dagen|weken|maanden|minuten|euro)\b/

/** Below this, a number of people may show who they are. */
const fewest = 10

/** Would this number, of what has this name and this unit, be of a handful of people? A share, a mark and a number of something else are not. */
export function countsFewPeople(number: number, { name = '', unit }: { name?: string; unit: string }): boolean {
  const [named, counted] = [name, unit].map((text) => plainLetters(text).split(further)[0] ?? '')
  return Number.isInteger(number) && Math.abs(number) < fewest && !ofAll.test(`${named} ${counted}`) && people.test(`${named} ${counted}`)
}
