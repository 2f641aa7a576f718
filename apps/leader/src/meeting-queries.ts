import { queryOptions } from '@tanstack/react-query'
import type { Audience } from '@leidraadspiegel/schema'
import { addressOf, bodyOf, leader } from './api.ts'

export type MeetingView = Awaited<ReturnType<typeof fetchMeeting>>['view']
export type Municipality = Awaited<ReturnType<typeof fetchMunicipality>>
export type ResultPageStart = Awaited<ReturnType<typeof fetchResultPage>>

/** Of whom is told, an organisation or `network`, and of which wave. */
export interface About {
  about: string
  wave: string
}

const fetchMeeting = (project: string, { about, wave }: About) => bodyOf(leader.projects[':project'].meeting.$get({ param: { project }, query: { about, wave } }))
export const meetingQuery = (project: string, about: About) => queryOptions({ queryKey: ['results', project, 'meeting', about], queryFn: () => fetchMeeting(project, about) })

const fetchMunicipality = (project: string, wave: string | undefined) => bodyOf(leader.projects[':project'].municipality.$get({ param: { project }, query: wave === undefined ? {} : { wave } }))
export const municipalityQuery = (project: string, wave: string | undefined) => queryOptions({ queryKey: ['results', project, 'municipality', wave], queryFn: () => fetchMunicipality(project, wave), staleTime: 0 })

const fetchResultPage = (organisation: string, wave: string, audience: Audience) => bodyOf(leader.organisations[':organisation']['result-page'].$get({ param: { organisation }, query: { wave, audience } }))
/** Where a page with results will stand, which published figures it may show, and a page to begin with. */
export const resultPageQuery = (project: string, organisation: string, wave: string, audience: Audience) =>
  queryOptions({ queryKey: ['results', project, 'result-page', organisation, wave, audience], queryFn: () => fetchResultPage(organisation, wave, audience) })

export const handOutAddress = (project: string, query: About): string => addressOf(leader.projects[':project'].meeting['hand-out'].$path({ param: { project }, query }))
export const boardAddress = (project: string, query: About): string => addressOf(leader.projects[':project']['board-page'].$path({ param: { project }, query }))
export const municipalityAddress = (project: string, wave: string | undefined): string => addressOf(leader.projects[':project'].municipality.paper.$path({ param: { project }, query: wave === undefined ? {} : { wave } }))
