import { formatDay } from '../format.ts'

/** What the overview says when the term of an action passed, or comes near. */
export const termTexts = {
  passed: { title: (count: number) => (count === 1 ? 'Eén actie had al klaar moeten zijn' : `${count} acties hadden al klaar moeten zijn`), text: (what: string, day: string) => `‘${what}’ stond voor ${formatDay(day)}. Vink af wat klaar is, of spreek een nieuwe dag af.` },
  soon: { title: (count: number) => (count === 1 ? 'Eén actie is bijna zover' : `${count} acties zijn bijna zover`), text: (what: string, day: string) => `‘${what}’ staat voor ${formatDay(day)}. Kijk of het lukt.` },
  button: 'Naar het plan',
}
