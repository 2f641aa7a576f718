import type { Model } from 'survey-core'
import { enterPage } from './page-history.ts'
import { speak } from './speak.ts'
import type { RefusedAnswer } from './post-json.ts'

/** Puts what the server refused at the questions and goes to the first; gives how many questions on the screen it is about. */
export function showRefused(model: Model, problems: readonly RefusedAnswer[]): number {
  const found = problems.flatMap(({ question, message }) => {
    const on = model.getQuestionByName(question)
    return on?.isVisible && on.isParentVisible ? [{ on, message }] : []
  })
  const order = model.getAllQuestions()
  found.sort((a, b) => order.indexOf(a.on) - order.indexOf(b.on))
  const first = found[0]?.on
  if (first === undefined) return 0
  if (first.page !== model.currentPage) {
    model.currentPage = first.page
    enterPage(String(model.currentPage.name))
  }
  for (const { on, message } of found) on.addError(speak(message))
  return new Set(found.map(({ on }) => on)).size
}

/** Brings the first question with an error on this page into sight and puts the focus in it, after it was drawn. */
export function focusFirstError(model: Model): void {
  requestAnimationFrame(() => {
    const question = model.getAllQuestions().find((each) => each.page === model.currentPage && each.errors.length > 0)
    const place = question && document.getElementById(question.id)
    place?.scrollIntoView()
    place?.querySelector<HTMLElement>('input:checked, input, textarea, select')?.focus({ preventScroll: true })
  })
}
