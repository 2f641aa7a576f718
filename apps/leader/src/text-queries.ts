import { queryOptions } from '@tanstack/react-query'
import { bodyOf, leader } from './api.ts'

export type OpenAnswersView = Awaited<ReturnType<typeof fetchOpenAnswers>>
export type TextsOfFieldwork = OpenAnswersView['fieldworks'][number]
export type TextsOfOrganisation = TextsOfFieldwork['organisations'][number]
export type OpenQuestion = TextsOfOrganisation['questions'][number]
export type HelpLine = OpenAnswersView['helpLines'][number]
export type TextToRead = Awaited<ReturnType<typeof fetchTextsToRead>>['texts'][number]

const fetchOpenAnswers = (project: string) => bodyOf(leader.projects[':project'].texts.$get({ param: { project } }))
export const openAnswersQuery = (project: string) => queryOptions({ queryKey: ['open-answers', project], queryFn: () => fetchOpenAnswers(project) })

export interface QuestionAddress {
  fieldwork: string
  organisation: string
  question: string
}

const fetchTextsToRead = ({ fieldwork, organisation, question }: QuestionAddress) => bodyOf(leader.fieldworks[':fieldwork'].texts.$get({ param: { fieldwork }, query: { organisation, question } }))

/** Fetched once and kept as long as they are read: what somebody is typing must not change under his hands, and nothing stays in memory afterwards. */
export const textsToReadQuery = (address: QuestionAddress) =>
  queryOptions({ queryKey: ['texts-to-read', address], queryFn: () => fetchTextsToRead(address), staleTime: Infinity, gcTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false })

export const releasedTextsQuery = (fieldwork: string) =>
  queryOptions({ queryKey: ['released-texts', fieldwork], queryFn: () => bodyOf(leader.fieldworks[':fieldwork'].texts.released.$get({ param: { fieldwork } })) })
