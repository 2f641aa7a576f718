import { queryOptions } from '@tanstack/react-query'
import { addressOf, bodyOf, leader } from './api.ts'

/** The catalogue of improvement points and actions. */
export const catalogueQuery = queryOptions({ queryKey: ['improvements'], queryFn: () => bodyOf(leader.improvements.$get()), staleTime: Infinity })
export type Catalogue = Awaited<ReturnType<NonNullable<(typeof catalogueQuery)['queryFn']>>>

const fetchProposals = (project: string, organisation: string | null) =>
  bodyOf(leader.projects[':project'].proposals.$get({ param: { project }, query: { organisation: organisation ?? 'network' } }))
export type Proposals = Awaited<ReturnType<typeof fetchProposals>>
export type Proposal = Proposals['proposals'][number]
export type Finding = Proposals['findings'][number]

/** What may be improved, of an organisation or of the network; what was just chosen is no proposal any more. */
export const proposalsQuery = (project: string, organisation: string | null) =>
  queryOptions({ queryKey: ['proposals', project, organisation], queryFn: () => fetchProposals(project, organisation), staleTime: 0 })

/** Where actions can be fetched as a table: of one organisation, of the network, or of everything that may be seen. */
export const planTableAddress = (project: string, organisation: string | null | 'all'): string =>
  addressOf(leader.projects[':project']['plan-table'].$path({ param: { project }, query: organisation === 'all' ? {} : { organisation: organisation ?? 'network' } }))
