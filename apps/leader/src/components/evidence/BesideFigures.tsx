import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { partOfKind } from '../../evidence.ts'
import { besideQuery, type BesideFigure } from '../../evidence-queries.ts'
import { formatDay } from '../../format.ts'
import { besideTexts as texts, conversationTexts } from '../../nl/evidence.ts'
import { criteriaQuery } from '../../queries.ts'
import type { AnalysisName } from '../../questions.ts'
import type { Filters } from '../../result-filters.ts'
import { ProblemNotice } from '../Notice.tsx'
import { SidesOfSubject } from './ConversationText.tsx'
import { OwnFigureText } from './OwnFigureText.tsx'

interface Props {
  project: string
  analysis: AnalysisName
  filters: Filters
}

/** What an organisation knows besides the answers of people, per subject: each marked with where it comes from, and leading to where it was written down. */
export function BesideFigures({ project, analysis, filters }: Props) {
  const { data, error } = useQuery(besideQuery(project, analysis, filters))
  const { criteria } = useSuspenseQuery(criteriaQuery).data
  if (data === undefined) return <ProblemNotice error={error} />
  if (data.beside.length === 0) return null
  const several = new Set(data.beside.map(({ organisation }) => organisation)).size > 1
  const subjects = criteria.filter(({ id }) => data.beside.some(({ criterion }) => criterion === id))
  return (
    <section className="beside" aria-labelledby="naast-de-cijfers">
      <h2 id="naast-de-cijfers">{texts.title}</h2>
      <p className="quiet">{texts.lead} {texts.how(subjects.length)}.</p>
      {subjects.map(({ id, title }) => (
        <details key={id} className="fold" open={subjects.length === 1}>
          <summary className="fold__summary"><span>{title}</span><span className="beside__marks">{marksOf(data.beside.filter(({ criterion }) => criterion === id)).map((mark) => <span key={mark} className="beside__mark">{mark}</span>)}</span></summary>
          <ul className="beside__list">
            {data.beside.filter(({ criterion }) => criterion === id).map((one) => <li key={`${one.record} ${one.criterion}`}><One project={project} subject={title} one={one} several={several} /></li>)}
          </ul>
        </details>
      ))}
    </section>
  )
}

const marksOf = (beside: readonly BesideFigure[]): string[] => [...new Set(beside.map(({ from }) => texts.marks[from]))]

function One({ project, subject, one, several }: { project: string; subject: string; one: BesideFigure; several: boolean }) {
  const mark = texts.marks[one.from]
  return (
    <article className="beside__one">
      <p className="beside__head"><span className="beside__mark">{mark}</span>{several && ` ${one.name}`}</p>
      <Words one={one} />
      <p className="own-words__about">{texts.written(one.savedBy, formatDay(one.savedOn))}</p>
      <p className="print-hidden"><Link to="/projecten/$project/bevindingen/$part/$record" params={{ project, part: partOfKind[one.from], record: one.record }} search={{ organisatie: one.organisation }} aria-label={texts.toOf(mark, subject)}>{texts.to}</Link></p>
    </article>
  )
}

function Words({ one }: { one: BesideFigure }) {
  if (one.from === 'own-figure') return <OwnFigureText content={one} />
  if (one.from === 'management-answer') return <dl className="sides">{one.answers.map(({ question, answer }) => <div key={question}><dt>{question}</dt><dd>{answer}</dd></div>)}</dl>
  return (
    <>
      <p>{texts.conversations(conversationTexts.roles[one.role], conversationTexts.counts[one.count])}</p>
      <SidesOfSubject good={one.good} better={one.better} wish={one.wish} />
    </>
  )
}
