import { Link } from '@tanstack/react-router'
import { codingTexts } from '../nl/coding.ts'
import { openAnswerTexts, stateLabel, stateSentence } from '../nl/open-answers.ts'
import { list } from '../nl/words.ts'
import type { OpenQuestion, TextsOfOrganisation } from '../text-queries.ts'

interface Props {
  project: string
  fieldwork: string
  organisation: TextsOfOrganisation
  manage: boolean
}

/** The open questions of one organisation: each with how far it is and what can be done, those with too few texts in one sentence. */
export function OpenQuestions({ project, fieldwork, organisation: { organisation, name, questions }, manage }: Props) {
  const address = (question: string) => ({ project, fieldwork, organisation, question })
  const few = questions.filter(({ texts }) => texts === null)
  const { read, readOf, show, showOf, fewAt } = openAnswerTexts
  return (
    <div className="stack stack--tight">
      <h3>{name}</h3>
      <ul className="open-questions">
        {questions.filter(({ texts }) => texts !== null).map((question) => (
          <li key={question.question} className="card">
            <p className="card__title">{question.title}</p>
            <p><StateOfTexts question={question} /> {stateSentence(question)}</p>
            {(question.released > 0 || (manage && question.mine > 0)) && (
              <div className="buttons">
                {manage && question.mine > 0 && (
                  <Link to="/projecten/$project/open-antwoorden/$fieldwork/$organisation/$question/lezen" params={address(question.question)} className="button button--primary" aria-label={readOf(question.title, name)}>{read}</Link>
                )}
                {question.released > 0 && (
                  <Link to="/projecten/$project/open-antwoorden/$fieldwork/$organisation/$question" params={address(question.question)} className="button button--secondary" aria-label={showOf(question.title, name)}>{show}</Link>
                )}
                {manage && question.released > 0 && (
                  <Link to="/projecten/$project/open-antwoorden/$fieldwork/$organisation/$question/coderen" params={address(question.question)} className="button button--subtle" aria-label={codingTexts.codeOf(question.title, name)}>{codingTexts.code}</Link>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      {few.length > 0 && <p className="quiet">{fewAt(list(few.map(({ title }) => `‘${title}’`)))}</p>}
    </div>
  )
}

const looks: Readonly<Record<OpenQuestion['state'], string>> = { 'too-few': 'draft', 'to-read': 'open', 'second-reader': 'paused', unread: 'closed', decided: 'published' }

function StateOfTexts({ question }: { question: OpenQuestion }) {
  return <span className={`state state--${looks[question.state]}`}>{stateLabel(question)}</span>
}
