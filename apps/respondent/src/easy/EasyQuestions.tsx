import { useEffect } from 'react'
import type { QuestionRadiogroupModel } from 'survey-core'
import { FocusedHeading } from '../FocusedHeading.tsx'
import { PageButtons } from '../PageButtons.tsx'
import { Questions, type QuestionsProps } from '../Questions.tsx'
import { sensitiveChoice, skipsTheRest } from '../sensitive-part.ts'
import { SkippedRest } from '../SkippedRest.tsx'
import './easy.css'
import { EasyAnswers } from './EasyAnswers.tsx'
import { easyTexts } from './nl.ts'
import { progressOf } from './progress.ts'

/** One question on a screen: the question itself is the heading. A page of another kind looks as it does in the ordinary version. */
export function EasyQuestions(props: QuestionsProps) {
  const { words, model, page, turn, hidden, refused, next, stop, later } = props
  const [question, ...more] = model.currentPage.questions.filter(({ isVisible }: { isVisible: boolean }) => isVisible) as QuestionRadiogroupModel[]
  const isEasy = question !== undefined && more.length === 0 && question.getType() === 'radiogroup'
  const choice = sensitiveChoice(model)
  const place = progressOf(model)
  const progress = place === null ? '' : easyTexts.progress(place.number, place.total)
  const shown = isEasy && turn > 0 && !hidden

  useEffect(() => {
    if (isEasy) document.title = shown && progress !== '' ? `${progress} – ${words.title}` : words.title
  }, [isEasy, shown, progress, words])

  if (!isEasy) return <Questions {...props} />
  const { description, title } = model.currentPage
  const heading = choice === null ? <><span className="progress">{progress}</span> {question.title}</> : title
  if (!hidden && skipsTheRest(model)) return <SkippedRest {...{ words, model, next, stop }} texts={easyTexts.skippedRest} />
  return (
    <div hidden={hidden}>
      {shown && refused === 0 ? <FocusedHeading key={`${turn} ${page}`}>{heading}</FocusedHeading> : <h1>{heading}</h1>}
      {description && <p className="intro">{description}</p>}
      {refused > 0 && <p className="notice" role="alert">{words.lookAgain(refused)}</p>}
      {choice === null ? <EasyAnswers question={question} /> : <p className="ask">{question.title}</p>}
      {!hidden && <PageButtons {...{ words, choice, stop, later }} last={model.isLastPage} next={() => skipsTheRest(model) || next()} />}
    </div>
  )
}
