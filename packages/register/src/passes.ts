import type { Redeemed, StartedCohort } from './register.ts'
import type { RegisterKeys } from './register-keys.ts'

/** The first pass and two more for who lost it. */
const mostPasses = 3

/** What `used` holds after the first, second and third pass of an invitation; without the key nobody sees that they belong together. */
function marksOf(keys: RegisterKeys, invitation: string): string[] {
  return Array.from({ length: mostPasses }, (_, pass) => keys.hash('used', invitation, String(pass)))
}

/** The next free mark of an invitation, and what that means for who asks. */
export function nextPass(used: ReadonlySet<string>, keys: RegisterKeys, invitation: string): { add: string | null; answer: Redeemed } {
  const marks = marksOf(keys, invitation)
  const free = marks.findIndex((mark) => !used.has(mark))
  if (free === -1) return { add: null, answer: 'used-up' }
  return { add: marks[free]!, answer: free === 0 ? 'first' : 'again' }
}

/** Which of these invitations were started. */
export function startedAmong(invitations: readonly string[], used: ReadonlySet<string>, keys: RegisterKeys): ReadonlySet<string> {
  return new Set(invitations.filter((invitation) => marksOf(keys, invitation).some((mark) => used.has(mark))))
}

/** Per cohort, sorted: invitations, how many of them were started, and how many passes were given again. */
export function countStarted(invitations: readonly { id: string; cohort: string }[], used: ReadonlySet<string>, keys: RegisterKeys): StartedCohort[] {
  const cohorts = new Map<string, StartedCohort>()
  for (const { id, cohort } of invitations) {
    const count = cohorts.get(cohort) ?? { cohort, invited: 0, started: 0, again: 0 }
    const passes = marksOf(keys, id).filter((mark) => used.has(mark)).length
    count.invited += 1
    count.started += passes > 0 ? 1 : 0
    count.again += Math.max(0, passes - 1)
    cohorts.set(cohort, count)
  }
  return [...cohorts.values()].sort((a, b) => (a.cohort < b.cohort ? -1 : 1))
}
