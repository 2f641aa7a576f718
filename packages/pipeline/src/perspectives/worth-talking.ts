import type { RoleGap } from './compare-roles.ts'

/** From here on a difference is worth a conversation, when none does not fit the answers; a convention. */
export const worthTalking = 20

/** Young people and parents each say whether they themselves were taken seriously: two experiences, of which neither mirrors the other. */
export const sideBySide: readonly string[] = ['m-serieus-genomen']

/** Equal fractions may differ by a hair. */
const hair = 1e-9

/** Is the difference of two roles large enough and sure enough to talk about? */
export function isWorthTalking(mirror: string, { gap, lower, upper }: RoleGap): boolean {
  if (gap === null || lower === null || upper === null || sideBySide.includes(mirror)) return false
  return Math.abs(gap) >= worthTalking - hair && (lower > 0 || upper < 0)
}
