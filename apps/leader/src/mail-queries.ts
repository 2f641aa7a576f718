import { queryOptions } from '@tanstack/react-query'
import { bodyOf, leader } from './api.ts'

const fetchMailing = (cohort: string) => bodyOf(leader.cohorts[':cohort'].mailing.$get({ param: { cohort } }))

export type MailingView = Awaited<ReturnType<typeof fetchMailing>>
export type Letter = MailingView['letter']
export type MailKind = MailingView['rounds'][number]['kind']

/** Addresses, letter and mails of a cohort; looked at again while mails leave. */
export const mailingQuery = (cohort: string) =>
  queryOptions({ queryKey: ['mailing', cohort], queryFn: () => fetchMailing(cohort), refetchInterval: ({ state }) => (state.data?.sending === true ? 3_000 : false) })

export const mailPreviewQuery = (cohort: string, kind: MailKind, letter: Letter) =>
  queryOptions({ queryKey: ['mail-preview', cohort, kind, letter], queryFn: () => bodyOf(leader.cohorts[':cohort'].letter.preview.$post({ param: { cohort }, json: { kind, letter } })), staleTime: Infinity })
