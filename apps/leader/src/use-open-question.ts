import { useSuspenseQuery } from '@tanstack/react-query'
import { openAnswersQuery, type HelpLine, type OpenQuestion, type QuestionAddress, type TextsOfFieldwork } from './text-queries.ts'

export interface OpenQuestionOfPage {
  fieldwork: TextsOfFieldwork
  organisation: string
  question: OpenQuestion
  helpLines: readonly HelpLine[]
}

/** The open question that an address names; undefined when the project has no such question. */
export function useOpenQuestion(project: string, address: QuestionAddress): OpenQuestionOfPage | undefined {
  const { fieldworks, helpLines } = useSuspenseQuery(openAnswersQuery(project)).data
  const fieldwork = fieldworks.find((each) => each.fieldwork === address.fieldwork)
  const organisation = fieldwork?.organisations.find((each) => each.organisation === address.organisation)
  const question = organisation?.questions.find((each) => each.question === address.question)
  return fieldwork === undefined || organisation === undefined || question === undefined ? undefined : { fieldwork, organisation: organisation.name, question, helpLines }
}
