import type { Cohort } from '@leidraadspiegel/schema'

export interface DailyCounts {
  /** People of the cohort that took part, as it stood at the first look of this day. */
  of(cohort: Cohort): Promise<number>
  /** Counts anew at the next look; only for people who were invented. */
  renew(cohorts: readonly Cohort[]): void
}

/**
 * Counts that move once a day, for all who look, so that nobody sees the figure change after one colleague answered. `day` gives the
 * calendar day; counts of earlier days are dropped.
 */
export function dailyCounts(count: (cohort: Cohort) => Promise<number>, day: () => string): DailyCounts {
  let today = ''
  let counts = new Map<string, Promise<number>>()
  return {
    of(cohort) {
      const now = day()
      if (now !== today) {
        today = now
        counts = new Map()
      }
      const known = counts.get(cohort.id)
      if (known !== undefined) return known
      const fresh = count(cohort)
      counts.set(cohort.id, fresh)
      fresh.catch(() => counts.delete(cohort.id))
      return fresh
    },
    renew(cohorts) {
      for (const cohort of cohorts) counts.delete(cohort.id)
    },
  }
}
