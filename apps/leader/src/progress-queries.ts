import { queryOptions } from '@tanstack/react-query'
import { addressOf, bodyOf, leader } from './api.ts'
import type { Drawing } from './queries.ts'

export type ProgressView = Awaited<ReturnType<typeof fetchProgress>>
export type IndicatorFigure = ProgressView['indicators'][number]
export type Report = Awaited<ReturnType<typeof fetchReport>>['report']

const whoseOf = (organisation: string | null): { organisation?: string } => (organisation === null ? {} : { organisation })

const fetchProgress = (project: string, organisation: string | null, { width, scheme }: Drawing) =>
  bodyOf(leader.projects[':project'].progress.$get({ param: { project }, query: { ...whoseOf(organisation), width: String(width), scheme } }))

/** Indicators through their quarters; what was drawn stays while it is drawn anew. */
export const progressQuery = (project: string, organisation: string | null, drawing: Drawing) =>
  queryOptions({
    queryKey: ['records', project, 'progress', organisation, drawing],
    queryFn: () => fetchProgress(project, organisation, drawing),
    placeholderData: (previous, before) => (before?.queryKey[1] === project && before.queryKey[3] === organisation ? previous : undefined),
    staleTime: 0,
  })

const fetchReport = (project: string, organisation: string | null, quarter: string) => bodyOf(leader.projects[':project'].progress.report.$get({ param: { project }, query: { ...whoseOf(organisation), quarter } }))

export const reportQuery = (project: string, organisation: string | null, quarter: string) =>
  queryOptions({ queryKey: ['records', project, 'report', organisation, quarter], queryFn: () => fetchReport(project, organisation, quarter), staleTime: 0 })

export const reportAddress = (project: string, organisation: string | null, quarter: string): string =>
  addressOf(leader.projects[':project'].progress['report.pdf'].$path({ param: { project }, query: { ...whoseOf(organisation), quarter } }))

/** What the protocolscan of an organisation said then and says now. */
export const scanQuery = (project: string, organisation: string, { width, scheme }: Drawing) =>
  queryOptions({
    queryKey: ['records', project, 'scan', organisation, width, scheme],
    queryFn: () => bodyOf(leader.projects[':project'].results[':analysis'].$get({ param: { project, analysis: 'protocolscan' }, query: { organisation, width: String(width), scheme } })),
    staleTime: 0,
  })
