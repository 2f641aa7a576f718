import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Notice } from '../components/Notice.tsx'
import { OpenQuestionHead } from '../components/OpenQuestionHead.tsx'
import { codingTexts } from '../nl/coding.ts'
import { openAnswerTexts } from '../nl/open-answers.ts'
import { releasedTextsQuery } from '../text-queries.ts'
import { useOpenQuestion, type OpenQuestionOfPage } from '../use-open-question.ts'
import { useProject } from '../use-project.ts'
import { NotFound } from './NotFound.tsx'

const route = getRouteApi('/signed-in/projecten/$project/open-antwoorden/$fieldwork/$organisation/$question')

/** The texts of one question that a person released, for everybody in the project. */
export function ReleasedTexts() {
  const { id } = useProject()
  const found = useOpenQuestion(id, route.useParams())
  return found === undefined ? <NotFound /> : <Released project={id} of={found} />
}

function Released({ project, of }: { project: string; of: OpenQuestionOfPage }) {
  const { manage } = useProject()
  const address = route.useParams()
  const { question } = of
  const all = useSuspenseQuery(releasedTextsQuery(address.fieldwork)).data.texts
  const texts = all.filter((text) => text.organisation === address.organisation && text.question === address.question)
  const { count, redacted, none, few } = openAnswerTexts.released
  return (
    <div className="stack stack--wide narrow">
      <OpenQuestionHead project={project} of={of} title={openAnswerTexts.title} />
      {question.texts === null || texts.length === 0 ? (
        <Notice>{question.texts === null ? few : none}</Notice>
      ) : (
        <>
          <p>{count(texts.length, question.texts)}</p>
          <ul className="quotes">{texts.map(({ id, body }) => <li key={id}><blockquote className="quote"><p>{body}</p></blockquote></li>)}</ul>
          <p className="quiet">{redacted}</p>
        </>
      )}
      {manage && texts.length > 0 && <p><Link to="/projecten/$project/open-antwoorden/$fieldwork/$organisation/$question/coderen" params={address} className="button button--secondary">{codingTexts.code}</Link></p>}
      {manage && question.mine > 0 && <p><Link to="/projecten/$project/open-antwoorden/$fieldwork/$organisation/$question/lezen" params={address} className="button button--primary">{openAnswerTexts.read}</Link></p>}
    </div>
  )
}
