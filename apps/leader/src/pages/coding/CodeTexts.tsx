import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect, useMemo, useRef } from 'react'
import type { KeptRecord } from '@leidraadspiegel/schema'
import { codedQuery, type CodedQuestion } from '../../coded-query.ts'
import { Button } from '../../components/Button.tsx'
import { CodeText } from '../../components/coding/CodeText.tsx'
import { isOwnCoding, type CodingPlace } from '../../components/coding/keep-coding.ts'
import type { Keeping } from '../../components/coding/keeper.ts'
import { useCoding } from '../../components/coding/use-coding.ts'
import { Notice, ProblemNotice } from '../../components/Notice.tsx'
import { OpenQuestionHead } from '../../components/OpenQuestionHead.tsx'
import { codingTexts } from '../../nl/coding.ts'
import { criteriaQuery, meQuery } from '../../queries.ts'
import { recordsQuery } from '../../record-queries.ts'
import { releasedTextsQuery } from '../../text-queries.ts'
import { useOpenQuestion } from '../../use-open-question.ts'
import { useProject } from '../../use-project.ts'
import { NotFound } from '../NotFound.tsx'

const route = getRouteApi('/signed-in/projecten/$project/open-antwoorden/$fieldwork/$organisation/$question/coderen')

/** The released texts of one question, one by one, with what each is about. */
export function CodeTexts() {
  const { id, manage } = useProject()
  const address = route.useParams()
  const found = useOpenQuestion(id, address)
  const { account } = useSuspenseQuery(meQuery).data
  if (found === undefined || !manage || account === null) return <NotFound />
  return (
    <div className="stack stack--wide">
      <OpenQuestionHead project={id} of={found} title={codingTexts.title} />
      <p className="lead">{codingTexts.lead}</p>
      <Texts place={{ project: id, coder: account.id, fieldwork: address.fieldwork, organisation: address.organisation, question: address.question }} />
    </div>
  )
}

function Texts({ place }: { place: CodingPlace }) {
  const { fieldwork, organisation, question, project } = place
  const released = useSuspenseQuery(releasedTextsQuery(fieldwork)).data.texts
  const records = useSuspenseQuery(recordsQuery(project)).data
  const coded = useSuspenseQuery(codedQuery(project)).data.questions.find((each) => each.fieldwork === fieldwork && each.organisation === organisation && each.question === question)
  const texts = useMemo(() => released.filter((text) => text.organisation === organisation && text.question === question), [released, organisation, question])
  const before = records.find(isOwnCoding(place))
  const others = (coded?.coders ?? []).filter(({ own }) => !own)
  if (texts.length === 0) return <Notice>{codingTexts.none}</Notice>
  if (before === undefined && others.length > 1) return <><Notice>{codingTexts.full}</Notice><ToCounts project={project} /></>
  return <OneByOne key={place.coder} place={place} texts={texts} before={before} others={others} />
}

interface Props {
  place: CodingPlace
  texts: readonly { id: string; body: string }[]
  before: KeptRecord<'coding'> | undefined
  others: CodedQuestion['coders']
}

function OneByOne({ place, texts, before, others }: Props) {
  const criteria = useQuery(criteriaQuery).data?.criteria ?? []
  const ids = useMemo(() => texts.map(({ id }) => id), [texts])
  const { state, keeping, go, keeper } = useCoding(place, ids, before)
  const text = texts[state.place]
  const { progressLabel, two, second } = codingTexts
  const [other] = others
  return (
    <>
      <p className="quiet">{other === undefined ? two : second(other.name)}</p>
      <progress className="reader__progress" value={state.codes.size} max={texts.length} aria-label={progressLabel} />
      {text === undefined ? <Finished project={place.project} again={() => go({ step: 'go', place: 0 })} /> : <CodeText body={text.body} criteria={criteria} state={state} go={go} />}
      <Kept keeping={keeping} again={() => void keeper.flush()} />
    </>
  )
}

function Kept({ keeping, again }: { keeping: Keeping; again: () => void }) {
  const { kept, notYet, saving, notKept, tryAgain } = codingTexts
  if (keeping.state !== 'failed') return <p className="quiet">{{ kept, waiting: notYet, busy: saving }[keeping.state]}</p>
  return (
    <div className="stack stack--tight">
      <ProblemNotice error={keeping.error} />
      <p>{notKept}</p>
      <p><Button onPress={again}>{tryAgain}</Button></p>
    </div>
  )
}

function Finished({ project, again }: { project: string; again: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { done } = codingTexts
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="empty" aria-labelledby="klaar">
      <h2 id="klaar" ref={heading} tabIndex={-1}>{done.title}</h2>
      <p>{done.text}</p>
      <div className="buttons">
        <ToCounts project={project} />
        <Button onPress={again}>{done.again}</Button>
      </div>
    </section>
  )
}

function ToCounts({ project }: { project: string }) {
  return <Link to="/projecten/$project/open-antwoorden/tellingen" params={{ project }} className="button button--primary">{codingTexts.counts}</Link>
}
