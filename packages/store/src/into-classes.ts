/** Which cohorts make up a class; a cohort that is in no class is counted nowhere. */
export type ClassOf = readonly { cohort: string; class: string }[]

/** Names of the classes, each once, in their order. */
export const classNames = (classes: ClassOf): string[] => [...new Set(classes.map(({ class: name }) => name))]

/** Counts by cohort as counts by class: what is the same but for its cohort is added up. */
export function intoClasses<Counted extends { cohort: string; n: number }>(counts: readonly Counted[], classes: ClassOf): (Omit<Counted, 'cohort'> & { class: string })[] {
  const classOf = new Map(classes.map(({ cohort, class: name }) => [cohort, name]))
  const found = new Map<string, Omit<Counted, 'cohort'> & { class: string }>()
  for (const { cohort, ...count } of counts) {
    const name = classOf.get(cohort)
    if (name === undefined) continue
    const key = JSON.stringify([name, { ...count, n: 0 }])
    const known = found.get(key)
    if (known === undefined) found.set(key, { ...count, class: name })
    else known.n += count.n
  }
  return [...found.values()]
}
