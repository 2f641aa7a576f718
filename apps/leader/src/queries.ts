import { queryOptions } from '@tanstack/react-query'
import type { Role } from '@leidraadspiegel/schema'
import { account, addressOf, bodyOf, leader } from './api.ts'
import type { AnalysisName } from './questions.ts'
import type { Filters } from './result-filters.ts'

export type ProjectView = Awaited<ReturnType<typeof fetchProject>>
export type WaveView = ProjectView['waves'][number]
export type FieldworkView = WaveView['fieldworks'][number]
export type CohortView = FieldworkView['cohorts'][number]
export type Organisation = ProjectView['organisations'][number]
export type Consent = ProjectView['consents'][number]
export type PublishedGroup = Awaited<ReturnType<typeof fetchGroups>>['groups'][number]
export type Result = Awaited<ReturnType<typeof fetchResult>>
export type Explanation = Awaited<ReturnType<typeof fetchExplanation>>

export interface Drawing {
  width: number
  scheme: 'light' | 'dark'
}

export const meQuery = queryOptions({ queryKey: ['me'], queryFn: () => bodyOf(account.me.$get()), staleTime: 60_000 })

export const projectsQuery = queryOptions({ queryKey: ['projects'], queryFn: () => bodyOf(leader.projects.$get()) })

const fetchProject = (project: string) => bodyOf(leader.projects[':project'].$get({ param: { project } }))
export const projectQuery = (project: string) => queryOptions({ queryKey: ['project', project], queryFn: () => fetchProject(project) })

const fetchGroups = (project: string) => bodyOf(leader.projects[':project'].groups.$get({ param: { project } }))
export const groupsQuery = (project: string) => queryOptions({ queryKey: ['groups', project], queryFn: () => fetchGroups(project) })

export const surveysQuery = queryOptions({ queryKey: ['surveys'], queryFn: () => bodyOf(leader.surveys.$get()), staleTime: Infinity })

export const criteriaQuery = queryOptions({ queryKey: ['criteria'], queryFn: () => bodyOf(leader.criteria.$get()), staleTime: Infinity })

const fetchExplanation = () => bodyOf(leader.explanation.$get())
export const explanationQuery = queryOptions({ queryKey: ['explanation'], queryFn: fetchExplanation, staleTime: Infinity })

export const forecastQuery = (fieldwork: string) =>
  queryOptions({ queryKey: ['forecast', fieldwork], queryFn: () => bodyOf(leader.fieldworks[':fieldwork'].forecast.$get({ param: { fieldwork } })), staleTime: 0 })

/** The secret of an open link is made at the first ask, so that asking is a POST. */
export const linkQuery = (cohort: string) =>
  queryOptions({ queryKey: ['link', cohort], queryFn: () => bodyOf(leader.cohorts[':cohort'].link.$post({ param: { cohort }, json: {} })), staleTime: Infinity })

/** The poster of a cohort; its secret may be made at the first ask. */
export const posterQuery = (cohort: string) =>
  queryOptions({ queryKey: ['poster', cohort], queryFn: () => bodyOf(leader.cohorts[':cohort'].poster.$get({ param: { cohort } })), staleTime: Infinity })

export const fillQuery = (fieldwork: string) =>
  queryOptions({ queryKey: ['fill', fieldwork], queryFn: () => bodyOf(leader.fieldworks[':fieldwork'].fill.$get({ param: { fieldwork } })) })

/** The filters of an address as the server takes them. */
export const queryOf = ({ organisation, role, wave, baseline, criterion }: Filters) => ({
  ...(organisation !== undefined && { organisation }),
  ...(criterion !== undefined && { criterion }),
  ...(role !== undefined && { role: role as Role }),
  ...(wave !== undefined && { wave }),
  ...(baseline !== undefined && { baseline }),
})

const fetchResult = (project: string, analysis: AnalysisName, filters: Filters, { width, scheme }: Drawing) =>
  bodyOf(leader.projects[':project'].results[':analysis'].$get({ param: { project, analysis }, query: { ...queryOf(filters), width: String(width), scheme } }))

/** Where a result can be fetched as a file, to put into a text, slides or a spreadsheet; charts light and of one width. */
export const fileAddress = (project: string, analysis: AnalysisName, filters: Filters, file: 'picture' | 'drawing' | 'table'): string =>
  addressOf(leader.projects[':project'].results[':analysis'][file].$path({ param: { project, analysis }, query: { ...queryOf(filters), width: '800', scheme: 'light' } }))

/** What was drawn stays on the screen while the same question is drawn anew for another width or filter. */
export const resultQuery = (project: string, analysis: AnalysisName, filters: Filters, drawing: Drawing) =>
  queryOptions({
    queryKey: ['result', project, analysis, filters, drawing],
    queryFn: () => fetchResult(project, analysis, filters, drawing),
    placeholderData: (previous, before) => (before?.queryKey[1] === project && before.queryKey[2] === analysis ? previous : undefined),
    staleTime: 5 * 60_000,
  })

/** What organisations say themselves beside a figure, and where somebody who may can add to it. */
export const figureNotesQuery = (project: string, analysis: AnalysisName, filters: Filters) =>
  queryOptions({
    queryKey: ['figure-notes', project, analysis, filters],
    queryFn: () => bodyOf(leader.projects[':project'].results[':analysis'].notes.$get({ param: { project, analysis }, query: queryOf(filters) })),
  })

export type FigureNotesView = Awaited<ReturnType<NonNullable<ReturnType<typeof figureNotesQuery>['queryFn']>>>
export type NamedNote = FigureNotesView['notes'][number]
export type NotePlace = Omit<NonNullable<FigureNotesView['place']>, 'name'>
