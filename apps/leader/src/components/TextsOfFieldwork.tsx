import { useState } from 'react'
import { formatDay } from '../format.ts'
import { openAnswerTexts } from '../nl/open-answers.ts'
import { list, roleWords } from '../nl/words.ts'
import type { TextsOfFieldwork as Texts } from '../text-queries.ts'
import { OpenQuestions } from './OpenQuestions.tsx'

interface Props {
  project: string
  texts: Texts
  manage: boolean
  unfolded: boolean
}

/** The open answers of one role of one wave; organisations with too few texts everywhere are named in one sentence. */
export function TextsOfFieldwork({ project, texts: { fieldwork, role, wave, organisations, deleteOn, readers }, manage, unfolded: atFirst }: Props) {
  const [unfolded, setUnfolded] = useState(atFirst)
  const readable = organisations.filter(({ questions }) => questions.some(({ texts }) => texts !== null))
  const few = organisations.filter((each) => !readable.includes(each))
  const mine = manage ? organisations.flatMap(({ questions }) => questions).filter((question) => question.mine > 0).length : 0
  const { toDo, twoReaders, tooFew, noneShown } = openAnswerTexts
  return (
    <details className="cohort" open={unfolded} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary className="cohort__summary">
        <h2 className="open-answers__title">{openAnswerTexts.fieldwork(wave.title, roleWords[role].short)}</h2>
        <span className="cohort__facts quiet">{toDo(mine)}</span>
      </summary>
      <div className="stack open-answers__inside">
        {readable.length > 0 && <p className="quiet">{openAnswerTexts.deleteOn(formatDay(deleteOn))} {readers > 1 && twoReaders}</p>}
        {readable.map((organisation) => <OpenQuestions key={organisation.organisation} project={project} fieldwork={fieldwork} organisation={organisation} manage={manage} />)}
        {few.length > 0 && <p className="quiet">{tooFew(list(few.map(({ name }) => name)))}</p>}
        {organisations.length === 0 && <p className="quiet">{noneShown}</p>}
      </div>
    </details>
  )
}
