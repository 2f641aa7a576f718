import type { KeyboardEvent } from 'react'
import type { ItemValue, QuestionRadiogroupModel } from 'survey-core'
import { Face, type Mood } from './Face.tsx'

const moods: readonly Mood[] = ['no', 'a-little', 'yes']

/** The answers to one question: three faces with their words, and plain buttons for who does not know or does not want to say. */
export function EasyAnswers({ question }: { question: QuestionRadiogroupModel }) {
  const choices: readonly ItemValue[] = question.visibleChoices
  const points = choices.filter(({ value }) => typeof value === 'number')
  const faces = points.length === moods.length ? points : []
  const errors = question.errors.map((error) => error.text)
  const answer = (choice: ItemValue, mood?: Mood) => (
    <label key={String(choice.value)} className={mood === undefined ? 'plain' : 'with-face'}>
      <input type="radio" name={question.name} checked={question.value === choice.value} onChange={() => (question.value = choice.value)} onKeyDown={(event) => chooseByDigit(event, choices, question)} />
      {mood !== undefined && <Face mood={mood} />}
      <span>{choice.text}</span>
    </label>
  )
  return (
    <fieldset id={question.id} className="easy-answers" aria-label={question.title} aria-describedby={errors.length > 0 ? `${question.id}-errors` : undefined}>
      {errors.length > 0 && <p id={`${question.id}-errors`} className="notice" role="alert">{errors.join(' ')}</p>}
      {faces.length > 0 && <div className="faces">{faces.map((choice, index) => answer(choice, moods[index]))}</div>}
      <div className="plain-answers">{choices.filter((choice) => !faces.includes(choice)).map((choice) => answer(choice))}</div>
    </fieldset>
  )
}

/** The arrows are those of radio buttons; a digit chooses the answer in that place. Only while the focus is on an answer, so that it hinders nobody. */
function chooseByDigit(event: KeyboardEvent<HTMLInputElement>, choices: readonly ItemValue[], question: QuestionRadiogroupModel): void {
  const choice = /^[1-9]$/.test(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey ? choices[Number(event.key) - 1] : undefined
  if (choice === undefined) return
  event.preventDefault()
  question.value = choice.value
  event.currentTarget.closest('fieldset')?.querySelectorAll('input')[Number(event.key) - 1]?.focus()
}
