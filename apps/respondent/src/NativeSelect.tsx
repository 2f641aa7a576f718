import { createElement } from 'react'
import type { QuestionDropdownModel } from 'survey-core'
import { ReactQuestionFactory, SurveyQuestionElementBase } from 'survey-react-ui'

/** The list of the device itself, named by its question (the one of survey-react-ui has no name). */
class NativeSelect extends SurveyQuestionElementBase {
  protected override renderElement() {
    const question = this.questionBase as QuestionDropdownModel
    const chosen = question.visibleChoices.findIndex(({ value }) => value === question.value)
    return (
      <select
        id={question.inputId}
        value={chosen}
        onChange={({ target }) => (question.value = question.visibleChoices[Number(target.value)]?.value)}
        aria-labelledby={question.ariaTitleId}
        aria-describedby={question.hasDescription ? question.ariaDescriptionId : undefined}
        aria-invalid={question.errors.length > 0}
      >
        <option value={-1}>{question.placeholder}</option>
        {question.visibleChoices.map((choice, index) => <option key={String(choice.value)} value={index}>{choice.text}</option>)}
      </select>
    )
  }
}

export function registerNativeSelect(): void {
  ReactQuestionFactory.Instance.registerQuestion('sv-dropdown-select', (props: unknown) => createElement(NativeSelect, props as object))
}
