import { queryOptions } from '@tanstack/react-query'
import { bodyOf, leader } from './api.ts'

export type TrailView = Awaited<ReturnType<typeof fetchTrail>>
export type TrailLine = TrailView['lines'][number]

const fetchTrail = (project: string, page: number) => bodyOf(leader.projects[':project'].trail.$get({ param: { project }, query: { page: String(page) } }))
export const trailQuery = (project: string, page: number) => queryOptions({ queryKey: ['trail', project, page], queryFn: () => fetchTrail(project, page), staleTime: 0 })

/** Of the server, outside projects. */
export const serverTrailQuery = (page: number) => queryOptions({ queryKey: ['server-trail', page], queryFn: () => bodyOf(leader.trail.$get({ query: { page: String(page) } })), staleTime: 0 })
