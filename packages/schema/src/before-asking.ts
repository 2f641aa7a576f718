import type { Cohort } from './project.ts'
import type { Role } from './role.ts'

/** Are these people only asked when there is a signaalprotocol and a number for when it is urgent? */
export function needsSignalProtocol(role: Role): boolean {
  return role === 'youth' || role === 'parent'
}

/** So many young people are expected before they may be asked to write something (SV-05). */
export const fewestForWords = 20

/** So many young people are expected before their age is asked (SV-33): among fewer it may show who somebody is. */
export const fewestForAge = 30

/** What a questionnaire asks of a cohort, beside its closed questions. */
export interface Asks {
  /** What somebody answers in own words. */
  words: boolean
  age: boolean
}

/** What is asked of these people; a number of young people that nobody gave is a small one. */
export function asksOf(role: Role, { words, invited }: Pick<Cohort, 'words' | 'invited'>): Asks {
  return { words, age: role !== 'youth' || (invited ?? 0) >= fewestForAge }
}
