import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { peopleQuery } from './account-queries.ts'
import { leadersQuery, sheetsQuery } from './track-queries.ts'
import { useProject } from './use-project.ts'

/** With whom a plan is made: colleagues by name, partners by name, and which of those signal and refer. */
export interface PlanPeople {
  colleagues: readonly string[]
  partners: readonly string[]
  gatekeepers: ReadonlySet<string>
  /** Is this one among the people of the project? Undefined while that is not known. */
  isHere(name: string): boolean | undefined
}

export function usePlanPeople(): PlanPeople {
  const { id, organisations, manage } = useProject()
  const { sheets } = useSuspenseQuery(sheetsQuery(id)).data
  const { leaders } = useSuspenseQuery(leadersQuery(id)).data
  const accounts = useQuery({ ...peopleQuery(id), enabled: manage })
  const stakeholders = sheets.flatMap((sheet) => (sheet.sheet === 'partners' ? sheet.content.list : []))
  const members = sheets.flatMap((sheet) => (sheet.sheet === 'werkgroep' ? sheet.content.members : []))
  const names = [...leaders.flatMap((each) => each.leaders), ...members, ...(accounts.data?.people ?? [])].map(({ name }) => name)
  const colleagues = [...new Set(names)].toSorted((a, b) => a.localeCompare(b, 'nl'))
  const isKnown = accounts.data !== undefined
  return {
    colleagues,
    partners: [...new Set([...organisations, ...stakeholders].map(({ name }) => name))].toSorted((a, b) => a.localeCompare(b, 'nl')),
    gatekeepers: new Set([...organisations.filter(({ kind }) => kind === 'gatekeeper'), ...stakeholders.filter(({ part }) => part === 'gatekeeper')].map(({ name }) => name)),
    isHere: (name) => (isKnown ? colleagues.includes(name) : undefined),
  }
}
