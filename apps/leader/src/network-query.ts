import { queryOptions } from '@tanstack/react-query'
import { bodyOf, leader } from './api.ts'

export type NetworkView = Awaited<ReturnType<typeof fetchNetwork>>
export type SharedFindings = NetworkView['shared']
export type SharedLine = NonNullable<SharedFindings['improvements']>['points'][number]['lines'][number]

const fetchNetwork = (project: string) => bodyOf(leader.projects[':project'].network.$get({ param: { project } }))

/** What organisations tell each other; any of them may share or withdraw meanwhile. */
export const networkQuery = (project: string) => queryOptions({ queryKey: ['network', project], queryFn: () => fetchNetwork(project), staleTime: 0 })
