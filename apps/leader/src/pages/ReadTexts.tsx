import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { needsSignalProtocol } from '@leidraadspiegel/schema'
import { Loading } from '../components/Loading.tsx'
import { ProblemNotice } from '../components/Notice.tsx'
import { OpenQuestionHead } from '../components/OpenQuestionHead.tsx'
import { ProtocolBeside } from '../components/ProtocolBeside.tsx'
import { TextReader } from '../components/TextReader.tsx'
import { WorryNotice } from '../components/WorryNotice.tsx'
import { openAnswerTexts } from '../nl/open-answers.ts'
import { openAnswersQuery, releasedTextsQuery, textsToReadQuery, type QuestionAddress } from '../text-queries.ts'
import { useOpenQuestion } from '../use-open-question.ts'
import { useProject } from '../use-project.ts'
import { NotFound } from './NotFound.tsx'

const route = getRouteApi('/signed-in/projecten/$project/open-antwoorden/$fieldwork/$organisation/$question/lezen')

/** The texts of one question, one by one, to be redacted and decided about. */
export function ReadTexts() {
  const { id, signalProtocols, manage } = useProject()
  const address = route.useParams()
  const found = useOpenQuestion(id, address)
  if (found === undefined || !manage) return <NotFound />
  return (
    <div className="stack stack--wide narrow">
      <OpenQuestionHead project={id} of={found} title={openAnswerTexts.reading.title} />
      <WorryNotice lines={found.helpLines} />
      {needsSignalProtocol(found.fieldwork.role) && <ProtocolBeside protocol={signalProtocols.find(({ organisation }) => organisation === address.organisation)} />}
      <OneByOne project={id} address={address} readers={found.fieldwork.readers} />
    </div>
  )
}

function OneByOne({ project, address: { fieldwork, organisation, question }, readers }: { project: string; address: QuestionAddress; readers: 1 | 2 }) {
  const client = useQueryClient()
  const { data, error } = useQuery(textsToReadQuery({ fieldwork, organisation, question }))
  const [place, setPlace] = useState(0)
  const { progress, progressLabel } = openAnswerTexts.reading
  if (error !== null) return <ProblemNotice error={error} />
  if (data === undefined) return <Loading />
  const total = data.texts.length
  const text = data.texts[place]
  if (text === undefined) return <Finished project={project} address={{ fieldwork, organisation, question }} any={total > 0} />
  const next = (): void => {
    setPlace(place + 1)
    void client.invalidateQueries(openAnswersQuery(project))
    void client.invalidateQueries(releasedTextsQuery(fieldwork))
  }
  return (
    <>
      <progress className="reader__progress" value={place} max={total} aria-label={progressLabel} />
      <TextReader key={text.id} fieldwork={fieldwork} text={text} title={progress(place + 1, total)} first={readers > 1 && !text.again} arrives={place > 0} onDone={next} />
    </>
  )
}

function Finished({ project, address, any }: { project: string; address: QuestionAddress; any: boolean }) {
  const { done, nothingLeft, back } = openAnswerTexts.reading
  const { title, text } = any ? done : nothingLeft
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="empty" aria-labelledby="klaar">
      <h2 id="klaar" ref={heading} tabIndex={-1}>{title}</h2>
      <p>{text}</p>
      <div className="buttons">
        <Link to="/projecten/$project/open-antwoorden" params={{ project }} className="button button--primary">{back}</Link>
        <Link to="/projecten/$project/open-antwoorden/$fieldwork/$organisation/$question" params={{ project, ...address }} className="button button--secondary">{done.show}</Link>
      </div>
    </section>
  )
}
