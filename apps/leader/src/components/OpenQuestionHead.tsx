import { Link } from '@tanstack/react-router'
import { openAnswerTexts } from '../nl/open-answers.ts'
import type { OpenQuestionOfPage } from '../use-open-question.ts'
import { PageTitle } from './PageTitle.tsx'
import { RoleMark } from './RoleMark.tsx'

/** Title of a page about one open question: the question, of whom, of which organisation and wave. */
export function OpenQuestionHead({ project, of: { fieldwork, organisation, question }, title }: { project: string; of: OpenQuestionOfPage; title: string }) {
  const { wave, role } = fieldwork
  return (
    <div className="stack stack--tight">
      <p><Link to="/projecten/$project/open-antwoorden" params={{ project }}>{openAnswerTexts.reading.back}</Link></p>
      <PageTitle title={title}>{question.title}</PageTitle>
      <p className="quiet">{organisation} · <RoleMark role={role} /> · {wave.title}</p>
    </div>
  )
}
