import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { roles } from '@leidraadspiegel/schema'
import { PageTitle } from '../components/PageTitle.tsx'
import { TextsOfFieldwork } from '../components/TextsOfFieldwork.tsx'
import { WorryNotice } from '../components/WorryNotice.tsx'
import { codingTexts } from '../nl/coding.ts'
import { openAnswerTexts } from '../nl/open-answers.ts'
import { openAnswersQuery } from '../text-queries.ts'
import { useProject } from '../use-project.ts'

/** What people wrote in their own words: which questions can be read, who has to, and what was released. */
export function OpenAnswers() {
  const { id, manage } = useProject()
  const { fieldworks, helpLines } = useSuspenseQuery(openAnswersQuery(id)).data
  const newestFirst = fieldworks.toSorted((a, b) => b.wave.number - a.wave.number || roles.indexOf(a.role) - roles.indexOf(b.role))
  const { title, lead, rules, none } = openAnswerTexts
  return (
    <div className="stack stack--wide">
      <PageTitle title={title} />
      <p className="lead">{lead}</p>
      {fieldworks.length === 0 ? (
        <section className="empty">
          <h2>{none.title}</h2>
          <p>{none.text}</p>
        </section>
      ) : (
        <>
          {manage && <WorryNotice lines={helpLines} />}
          <p className="quiet">{rules}</p>
          {fieldworks.some(({ organisations }) => organisations.some(({ questions }) => questions.some(({ released }) => released > 0))) && <p><Link to="/projecten/$project/open-antwoorden/tellingen" params={{ project: id }}>{codingTexts.counts}</Link></p>}
          <div className="cohorts">
            {newestFirst.map((texts) => (
              <TextsOfFieldwork key={texts.fieldwork} project={id} texts={texts} manage={manage} unfolded={texts.wave.number === newestFirst[0]?.wave.number || (manage && hasWork(texts))} />
            ))}
          </div>
        </>
      )}
    </div>
  )
}

const hasWork = ({ organisations }: { organisations: readonly { questions: readonly { mine: number }[] }[] }): boolean => organisations.some(({ questions }) => questions.some(({ mine }) => mine > 0))
