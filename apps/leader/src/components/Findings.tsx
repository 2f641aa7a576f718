import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { roles } from '@leidraadspiegel/schema'
import { projectTexts } from '../nl/projects.ts'
import { resultTexts } from '../nl/results.ts'
import { list, roleWords } from '../nl/words.ts'
import { resultQuery, type WaveView } from '../queries.ts'
import { analyses, type AnalysisName } from '../result-filters.ts'
import { Loading } from './Loading.tsx'

interface Props {
  project: string
  waves: readonly WaveView[]
}

const isPublished = ({ state }: WaveView['fieldworks'][number]): boolean => state === 'published'

/** What the published fieldworks say, first of all: each question with its first finding. */
export function Findings({ project, waves }: Props) {
  const published = waves.filter(({ fieldworks }) => fieldworks.some(isPublished)).toSorted((a, b) => b.number - a.number)
  const latest = published[0]
  if (latest === undefined) return null
  const said = roles.filter((role) => latest.fieldworks.some((fieldwork) => fieldwork.role === role && isPublished(fieldwork))).map((role) => roleWords[role].short)
  const asked = published.length > 1 ? analyses.toReversed() : analyses.filter((name) => name !== 'change-per-criterion')
  const { title, latest: sentence } = projectTexts.overview.results
  return (
    <section className="section findings" aria-labelledby="weten">
      <h2 id="weten">{title}</h2>
      <p className="quiet">{sentence(latest.title, list(said))}</p>
      <ul className="cards cards--two">
        {asked.map((analysis) => <Finding key={analysis} project={project} analysis={analysis} />)}
      </ul>
    </section>
  )
}

function Finding({ project, analysis }: { project: string; analysis: AnalysisName }) {
  const { data, isPending, isError } = useQuery(resultQuery(project, analysis, {}, { width: 800, scheme: 'light' }))
  return (
    <li className="card card--link finding">
      <h3 className="card__title">
        <Link to="/projecten/$project/uitkomsten/$analysis" params={{ project, analysis }}>{resultTexts.names[analysis]}</Link>
      </h3>
      {isPending && <Loading />}
      {isError && <p className="quiet">{projectTexts.overview.results.all}</p>}
      {data !== undefined && <p>{data.sentences[0] ?? resultTexts.noRows.title}</p>}
    </li>
  )
}
