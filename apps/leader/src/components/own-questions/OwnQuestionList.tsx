import { useState } from 'react'
import { mostOwnQuestions, type OwnQuestion, type Role } from '@leidraadspiegel/schema'
import { ownTexts } from '../../nl/own-questions.ts'
import { roleWords } from '../../nl/words.ts'
import { emptyQuestion, swapped } from '../../own-questions.ts'
import { useOwnQuestionCheck } from '../../use-own-question-check.ts'
import { isRefusal } from '../../api.ts'
import { Button } from '../Button.tsx'
import { ProblemNotice } from '../Notice.tsx'
import { OwnQuestionCard } from './OwnQuestionCard.tsx'

interface Props {
  role: Role
  fieldwork: string
  questions: readonly OwnQuestion[]
  error: unknown
  onChange: (questions: OwnQuestion[]) => void
}

/** The own questions of one role in their order; what was taken away can be put back. */
export function OwnQuestionList({ role, fieldwork, questions, error, onChange }: Props) {
  const [gone, setGone] = useState<{ question: OwnQuestion; index: number } | null>(null)
  const checks = useOwnQuestionCheck(fieldwork, questions)
  const full = questions.length >= mostOwnQuestions
  const change = (next: OwnQuestion[]): void => {
    setGone(null)
    onChange(next)
  }
  const remove = (question: OwnQuestion, index: number): void => {
    setGone({ question, index })
    onChange(questions.toSpliced(index, 1))
  }
  return (
    <div className="stack">
      {questions.length === 0 && <p className="quiet">{ownTexts.none}</p>}
      <ol className="texts">
        {questions.map((question, index) => (
          <li key={index} className="card">
            <OwnQuestionCard
              role={role}
              number={index + 1}
              last={index === questions.length - 1}
              question={question}
              check={checks?.[index]}
              onChange={(next) => change(questions.with(index, next))}
              onMove={(by) => change(swapped(questions, index, index + by))}
              onRemove={() => remove(question, index)}
            />
          </li>
        ))}
      </ol>
      {gone !== null && (
        <div className="buttons">
          <output>{ownTexts.removed(gone.question.text)}</output>
          <Button look="subtle" onPress={() => change(questions.toSpliced(gone.index, 0, gone.question))}>{ownTexts.undo}</Button>
        </div>
      )}
      {full ? <p className="quiet">{ownTexts.full}</p> : <p><Button onPress={() => change([...questions, emptyQuestion])}>{ownTexts.add(roleWords[role].short)}</Button></p>}
      {!isRefusal(error, 'words-refused') && <ProblemNotice error={error} />}
    </div>
  )
}
