import type { ProjectAudit, ProjectFigures } from './audit-project.ts'
import type { Shown } from './hide-small-only.ts'

export const noFigures: ProjectFigures = { organisations: 0, people: 0, publications: 0, secondVersions: 0, waiting: 0, figures: 0, linkedSets: 0, pairs: 0, pairsThatSeeOne: 0, shown: new Map() }

/** The figures with one more project. */
export function withProject(totals: ProjectFigures, { figures }: ProjectAudit): ProjectFigures {
  const { shown, ...counts } = figures
  const sums = Object.fromEntries(Object.entries(counts).map(([name, n]) => [name, totals[name as keyof typeof counts] + n])) as typeof counts
  return { ...sums, shown: new Map([...new Set([...totals.shown.keys(), ...shown.keys()])].map((role) => [role, together(totals.shown.get(role), shown.get(role))])) }
}

function together(...all: readonly (Shown | undefined)[]): Shown {
  const of = (name: keyof Shown): number => all.reduce((sum, one) => sum + (one?.[name] ?? 0), 0)
  return { fieldworks: of('fieldworks'), enough: of('enough'), shown: of('shown'), overEnough: of('overEnough'), overShown: of('overShown'), leaks: of('leaks') }
}

