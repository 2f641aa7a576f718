import { queryOptions } from '@tanstack/react-query'
import type { SheetName } from '@leidraadspiegel/schema'
import { bodyOf, leader } from './api.ts'

export type Tracks = Awaited<ReturnType<typeof fetchTracks>>
export type Stand = NonNullable<Tracks['network']>
export type StepStand = Stand['steps'][number]
export type TaskStand = StepStand['tasks'][number]
export type KeptSheet = Awaited<ReturnType<typeof fetchSheets>>['sheets'][number]

const fetchTracks = (project: string) => bodyOf(leader.projects[':project'].steps.$get({ param: { project } }))
/** Much that is done elsewhere moves a step, so that it is asked anew on every page that shows it. */
export const tracksQuery = (project: string) => queryOptions({ queryKey: ['steps', project], queryFn: () => fetchTracks(project), staleTime: 0 })

export const leadersQuery = (project: string) => queryOptions({ queryKey: ['leaders', project], queryFn: () => bodyOf(leader.projects[':project'].leaders.$get({ param: { project } })) })

const fetchSheets = (project: string) => bodyOf(leader.projects[':project'].sheets.$get({ param: { project } }))
export const sheetsQuery = (project: string) => queryOptions({ queryKey: ['sheets', project], queryFn: () => fetchSheets(project), staleTime: 0 })

export const versionsQuery = (project: string, sheet: SheetName) =>
  queryOptions({ queryKey: ['sheets', project, sheet], queryFn: () => bodyOf(leader.projects[':project'].sheets[':sheet'].$get({ param: { project, sheet } })), staleTime: 0 })

/** A version stays as it is. */
export const versionQuery = (project: string, sheet: SheetName, version: string) =>
  queryOptions({ queryKey: ['sheets', project, sheet, version], queryFn: () => bodyOf(leader.projects[':project'].sheets[':sheet'][':version'].$get({ param: { project, sheet, version } })), staleTime: Infinity })
