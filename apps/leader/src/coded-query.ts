import { queryOptions } from '@tanstack/react-query'
import { bodyOf, leader } from './api.ts'

export type CodedQuestion = Awaited<ReturnType<typeof fetchCoded>>['questions'][number]
export type Agreement = NonNullable<CodedQuestion['agreement']>

const fetchCoded = (project: string) => bodyOf(leader.projects[':project'].coded.$get({ param: { project } }))

/** What the released texts of a project are about; somebody else may be coding. */
export const codedQuery = (project: string) => queryOptions({ queryKey: ['coded', project], queryFn: () => fetchCoded(project), staleTime: 0 })
