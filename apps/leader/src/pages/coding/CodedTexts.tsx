import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { codedQuery } from '../../coded-query.ts'
import { AgreementPart } from '../../components/coding/AgreementPart.tsx'
import { CodeTable } from '../../components/coding/CodeTable.tsx'
import { totalsOf } from '../../components/coding/totals.ts'
import { PageTitle } from '../../components/PageTitle.tsx'
import { countedTexts } from '../../nl/coding.ts'
import { criteriaQuery } from '../../queries.ts'
import { useProject } from '../../use-project.ts'
import { NotFound } from '../NotFound.tsx'

/** How often each subject and theme was given to released texts, by organisation and wave, and how far two who coded agree. */
export function CodedTexts() {
  const { id, read } = useProject()
  return read ? <Counts project={id} /> : <NotFound />
}

function Counts({ project }: { project: string }) {
  const totals = totalsOf(useSuspenseQuery(codedQuery(project)).data.questions)
  const criteria = useQuery(criteriaQuery).data?.criteria ?? []
  const { title, lead, careful, empty, back, onlyBoth, byQuestion } = countedTexts
  return (
    <div className="stack stack--wide narrow">
      <div className="stack stack--tight">
        <p><Link to="/projecten/$project/open-antwoorden" params={{ project }}>{back}</Link></p>
        <PageTitle title={title} />
      </div>
      <p className="lead">{lead}</p>
      {totals.length === 0 ? (
        <section className="empty">
          <h2>{empty.title}</h2>
          <p>{empty.text}</p>
        </section>
      ) : (
        <p className="quiet">{careful} {totals.some(({ two }) => two) && onlyBoth}</p>
      )}
      {totals.map((each) => (
        <section key={`${each.wave.number} ${each.organisation}`} className="section">
          <h2>{each.name}, {each.wave.title.charAt(0).toLowerCase() + each.wave.title.slice(1)}</h2>
          <CodeTable totals={each} criteria={criteria} />
          <details className="stack coding__questions">
            <summary>{byQuestion}</summary>
            {each.questions.map((question) => <AgreementPart key={`${question.fieldwork} ${question.question}`} question={question} criteria={criteria} />)}
          </details>
        </section>
      ))}
    </div>
  )
}
