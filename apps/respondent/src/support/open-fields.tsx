import { createElement, useEffect, useReducer, type ReactNode } from 'react'
import type { Question } from 'survey-core'
import { ReactQuestionFactory, SurveyQuestionComment, SurveyQuestionText } from 'survey-react-ui'
import type { UrgentNumber } from '../help-bar.ts'
import type { Texts } from '../nl.ts'
import { SupportCard } from './SupportCard.tsx'

interface OpenFieldProps {
  question: Question
  words: Texts
  numbers: readonly UrgentNumber[]
  children: ReactNode
}

/** A field to write in, of which the browser remembers nothing, with room for the card under it. */
function OpenField({ question, words, numbers, children }: OpenFieldProps) {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    const onTyping = (_: unknown, { name }: { name: string }) => {
      if (name === 'value') redraw()
    }
    question.onPropertyChanged.add(onTyping)
    document.getElementById(question.inputId)?.setAttribute('autocomplete', 'off')
    return () => question.onPropertyChanged.remove(onTyping)
  }, [question])
  const text = typeof question.value === 'string' ? question.value : ''
  return <>{children}<SupportCard {...{ words, numbers, text }} /></>
}

export function registerOpenFields(words: Texts, numbers: readonly UrgentNumber[]): void {
  const register = (type: string, field: typeof SurveyQuestionComment | typeof SurveyQuestionText) =>
    ReactQuestionFactory.Instance.registerQuestion(type, (props: unknown) => {
      const { question } = props as { question: Question }
      const plain = createElement(field as typeof SurveyQuestionComment, props as object)
      return question.getPropertyValue('inputType') === 'number' ? plain : <OpenField {...{ question, words, numbers }}>{plain}</OpenField>
    })
  register('comment', SurveyQuestionComment)
  register('text', SurveyQuestionText)
}
