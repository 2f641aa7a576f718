import { queryOptions } from '@tanstack/react-query'
import { bodyOf, leader } from './api.ts'
import { queryOf } from './queries.ts'
import type { AnalysisName } from './questions.ts'
import type { Filters } from './result-filters.ts'

export type Asked = Awaited<ReturnType<typeof fetchAsked>>['versions'][number]
export type AskedPage = Asked['pages'][number]
export type AskedQuestion = AskedPage['questions'][number]
export type BesideFigure = Awaited<ReturnType<typeof fetchBeside>>['beside'][number]

const fetchAsked = (survey: string) => bodyOf(leader.surveys[':survey'].$get({ param: { survey } }))

/** The versions of a survey that is filled in together, or that guides a conversation; the one of now first. */
export const askedQuery = (survey: string) => queryOptions({ queryKey: ['asked', survey], queryFn: () => fetchAsked(survey), staleTime: Infinity })

const fetchBeside = (project: string, analysis: AnalysisName, filters: Filters) => bodyOf(leader.projects[':project'].results[':analysis'].beside.$get({ param: { project, analysis }, query: queryOf(filters) }))

/** What an organisation knows besides the answers of people, beside a figure. */
export const besideQuery = (project: string, analysis: AnalysisName, filters: Filters) => queryOptions({ queryKey: ['figure-notes', project, 'beside', analysis, filters], queryFn: () => fetchBeside(project, analysis, filters) })
