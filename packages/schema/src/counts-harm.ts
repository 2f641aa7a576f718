import { plainLetters } from './plain-letters.ts'

const words = /su[iï]cid(?!e[ -]?prev|ali)|tentamen|zelf ?(?:dod|moord|beschadig|verwond)(?!\w*prevent)|\bpoging|\bincident|\boverl[ei]j?d|\bsterfgeval|\bnabestaand/

/** Would a number under this name count suicides, attempts, incidents or deaths (SV-16)? Such numbers are small, are about people and say nothing about care. */
export function countsHarm(text: string): boolean {
  return words.test(plainLetters(text))
}
