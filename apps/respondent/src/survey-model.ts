import { Model, settings, type Question } from 'survey-core'
import type { RespondentData } from '@leidraadspiegel/schema'
import { suitSurvey } from './suit-survey.ts'
import { speakDutch } from './survey-strings.ts'

speakDutch()
settings.titleTags = { survey: 'div', page: 'div', panel: 'h2', question: 'h2' }
settings.animationEnabled = false

/** The questionnaire in memory, with headings, errors above the answers, and no style or icon of its own in the page. */
export function createModel(survey: Record<string, unknown>, { openNotice }: Pick<RespondentData, 'openNotice'>): Model {
  const model = new Model(suitSurvey(survey))
  model.generateStylesheet = false
  model.needRenderIcons = false
  model.locale = 'nl'
  model.showTitle = false
  model.showPageTitles = false
  model.showNavigationButtons = false
  model.showProgressBar = false
  model.showQuestionNumbers = false
  model.showCompletedPage = false
  model.autoFocusFirstQuestion = false
  model.autoFocusFirstError = false
  model.questionErrorLocation = 'top'
  model.textUpdateMode = 'onTyping'
  model.autoGrowComment = true
  model.onScrollToTop.add((_, options) => {
    options.cancel = true
  })
  for (const question of model.getAllQuestions()) {
    if (isOpen(question)) question.description = [question.description, openNotice].filter(Boolean).join('\n')
  }
  return model
}

function isOpen(question: Question): boolean {
  return question.getType() === 'comment' || (question.getType() === 'text' && question.getPropertyValue('inputType') !== 'number')
}

/** What is on the screen and answered, ready to be sent. */
export function answersOf(model: Model): Record<string, unknown> {
  const shown = model.getAllQuestions().filter((question) => question.isVisible && question.isParentVisible && !question.isEmpty())
  const pairs = shown.map((question): [string, unknown] => [question.name, typeof question.value === 'string' ? question.value.trim() : question.value])
  return Object.fromEntries(pairs.filter(([, value]) => value !== ''))
}
