import { queryOptions } from '@tanstack/react-query'
import { bodyOf, leader } from './api.ts'

export type OwnCodeView = Awaited<ReturnType<typeof fetchOwnCode>>

const fetchOwnCode = (project: string) => bodyOf(leader.projects[':project']['own-code'].$get({ param: { project } }))
export const ownCodeQuery = (project: string) => queryOptions({ queryKey: ['own-code', project], queryFn: () => fetchOwnCode(project) })
