import { useQuery } from '@tanstack/react-query'
import { ofKind } from '@leidraadspiegel/schema'
import { termStepIn, type TermStep } from './next-step.ts'
import { recordsQuery } from './record-queries.ts'
import { useProject } from './use-project.ts'

/** What of the plans that this account keeps asks to be looked at; null as long as that is not known. */
export function useTermStep(): TermStep | null {
  const { id, today, read, coordinate } = useProject()
  const { data } = useQuery({ ...recordsQuery(id), enabled: read })
  return data === undefined ? null : termStepIn(ofKind(data, 'action').filter(({ organisation }) => coordinate || organisation !== null), today)
}
