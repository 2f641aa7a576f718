import { queryOptions } from '@tanstack/react-query'
import { account, bodyOf, leader } from './api.ts'

export type People = Awaited<ReturnType<typeof fetchPeople>>
export type Person = People['people'][number]

/** A key for a new app is made anew at each ask, so that asking is a POST; one page asks once. */
export const newAppQuery = queryOptions({ queryKey: ['new-app'], queryFn: () => bodyOf(account['second-step'].$post({ json: {} })), staleTime: Infinity, gcTime: 0, retry: false })

export const recoveryCodesLeftQuery = queryOptions({ queryKey: ['second-step'], queryFn: () => bodyOf(account['second-step'].$get()) })

export const sessionsQuery = queryOptions({ queryKey: ['sessions'], queryFn: () => bodyOf(account.sessions.$get()), staleTime: 0 })

export const accountsQuery = queryOptions({ queryKey: ['accounts'], queryFn: () => bodyOf(account.accounts.$get()) })

/** What stands behind a link is asked with its key in the body, which no log keeps. */
export const invitationQuery = (token: string) =>
  queryOptions({ queryKey: ['invitation', token], queryFn: () => bodyOf(account.invitation.$post({ json: { token } })), staleTime: Infinity, enabled: token !== '' })

export const resetLinkQuery = (token: string) =>
  queryOptions({ queryKey: ['reset-link', token], queryFn: () => bodyOf(account['reset-link'].$post({ json: { token } })), staleTime: Infinity, enabled: token !== '' })

const fetchPeople = (project: string) => bodyOf(leader.projects[':project'].people.$get({ param: { project } }))
export const peopleQuery = (project: string) => queryOptions({ queryKey: ['people', project], queryFn: () => fetchPeople(project) })
