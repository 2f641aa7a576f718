import { createElement, type ReactNode } from 'react'
import type { QuestionRadiogroupModel } from 'survey-core'
import { ReactQuestionFactory, SurveyQuestionRadiogroup } from 'survey-react-ui'
import type { Texts } from './nl.ts'

let texts: Texts | undefined

/** Radio buttons whose answer can be taken back: every question may stay, or become, empty. */
class RadioGroup extends SurveyQuestionRadiogroup {
  protected override getFooter(): ReactNode & ReturnType<SurveyQuestionRadiogroup['getFooter']> {
    const question = this.questionBase as QuestionRadiogroupModel
    if (texts === undefined || question.isRequired) return super.getFooter()
    const clear = () => {
      question.clearValue()
      document.getElementById(question.id)?.querySelector('input')?.focus()
    }
    return <button type="button" className={question.isEmpty() ? 'clear empty' : 'clear'} onClick={clear} aria-label={texts.clearOf(question.title)}>{texts.clear}</button>
  }
}

export function registerRadioGroup(words: Texts): void {
  texts = words
  ReactQuestionFactory.Instance.registerQuestion('radiogroup', (props: unknown) => createElement(RadioGroup, props as object))
}
