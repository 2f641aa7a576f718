import type { Model, QuestionRadiogroupModel } from 'survey-core'

export interface SensitiveChoice {
  question: QuestionRadiogroupModel
  goOn: string
  skip: string
}

/** The choice of a page that only announces what comes: to go on, or to skip that whole part. Such a page is answered with its two buttons. */
export function sensitiveChoice(model: Pick<Model, 'currentPage'>): SensitiveChoice | null {
  const [only, ...more] = model.currentPage.questions
  if (only === undefined || more.length > 0 || only.getType() !== 'radiogroup') return null
  const question = only as QuestionRadiogroupModel
  const textOf = (value: string): string | undefined => question.choices.find((choice) => choice.value === value)?.text
  const [goOn, skip] = [textOf('verder'), textOf('overslaan')]
  return goOn === undefined || skip === undefined || question.choices.length !== 2 ? null : { question, goOn: asButton(goOn), skip: asButton(skip) }
}

/** Is nothing left after the announced part was skipped? Who skips has not sent anything yet. */
export function skipsTheRest(model: Pick<Model, 'currentPage' | 'isLastPage'>): boolean {
  return model.isLastPage && sensitiveChoice(model)?.question.value === 'overslaan'
}

const asButton = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
