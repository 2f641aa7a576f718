import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { roles } from '@leidraadspiegel/schema'
import { nothingHere } from '../nl/empty-results.ts'
import { projectTexts } from '../nl/projects.ts'
import { resultTexts } from '../nl/results.ts'
import { list, roleWords } from '../nl/words.ts'
import { resultQuery, type WaveView } from '../queries.ts'
import { firstQuestions, type AnalysisName } from '../questions.ts'
import { needsTwoWaves, type Filters } from '../result-filters.ts'
import { Loading } from './Loading.tsx'

interface Props {
  project: string
  waves: readonly WaveView[]
}

const isPublished = ({ state }: WaveView['fieldworks'][number]): boolean => state === 'published'

/** What the published fieldworks say, first of all: the first questions, each with its first finding. */
export function Findings({ project, waves }: Props) {
  const published = waves.filter(({ fieldworks }) => fieldworks.some(isPublished)).toSorted((a, b) => b.number - a.number)
  const latest = published[0]
  if (latest === undefined) return null
  const said = roles.filter((role) => latest.fieldworks.some((fieldwork) => fieldwork.role === role && isPublished(fieldwork))).map((role) => roleWords[role].short)
  const asked = firstQuestions.filter((name) => published.length > 1 || !needsTwoWaves(name))
  const { title, latest: sentence, all } = projectTexts.overview.results
  return (
    <section className="section findings" aria-labelledby="weten">
      <h2 id="weten">{title}</h2>
      <p className="quiet">{sentence(latest.title, list(said))}</p>
      <ul className="cards cards--two">
        {asked.map((analysis) => <Finding key={analysis} project={project} analysis={analysis} wave={latest.number} />)}
      </ul>
      <p><Link to="/projecten/$project/uitkomsten" params={{ project }} className="button button--secondary">{all}</Link></p>
    </section>
  )
}

function Finding({ project, analysis, wave }: { project: string; analysis: AnalysisName; wave: number }) {
  const filters: Filters = analysis === 'response' ? { wave: String(wave) } : {}
  const { data, isPending, isError } = useQuery(resultQuery(project, analysis, filters, { width: 800, scheme: 'light' }))
  return (
    <li className="card card--link finding">
      <h3 className="card__title">
        <Link to="/projecten/$project/uitkomsten/$analysis" params={{ project, analysis }} search={filters}>{resultTexts.names[analysis]}</Link>
      </h3>
      {isPending && <Loading />}
      {isError && <p className="quiet">{projectTexts.overview.results.all}</p>}
      {data !== undefined && <p>{data.sentences[0] ?? nothingHere.title}</p>}
    </li>
  )
}
