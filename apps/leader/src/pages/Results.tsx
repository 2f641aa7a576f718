import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link, Navigate } from '@tanstack/react-router'
import { roles } from '@leidraadspiegel/schema'
import { Notice } from '../components/Notice.tsx'
import { OrderProblem } from '../components/OrderProblem.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { QuestionMenu } from '../components/QuestionMenu.tsx'
import { ResultFilters } from '../components/ResultFilters.tsx'
import { ResultView } from '../components/ResultView.tsx'
import { askedOf, groupOptions, statedOptions } from '../group-options.ts'
import { noNetwork } from '../nl/empty-results.ts'
import { openAnswerTexts } from '../nl/open-answers.ts'
import { projectTexts } from '../nl/projects.ts'
import { resultTexts } from '../nl/results.ts'
import { list } from '../nl/words.ts'
import { criteriaQuery, groupsQuery } from '../queries.ts'
import { isAboutNetwork, isAnalysis, isNetwork, isOfOneGroup, isStated, type AnalysisName } from '../questions.ts'
import { knownFilters, outOfOrder } from '../result-filters.ts'
import { useProject } from '../use-project.ts'
import { NotFound } from './NotFound.tsx'

const route = getRouteApi('/signed-in/projecten/$project/uitkomsten/$analysis')

export function Results() {
  const { analysis } = route.useParams()
  const { id, organisations } = useProject()
  if (!isAnalysis(analysis)) return <NotFound />
  const network = isNetwork(organisations)
  return (
    <div className="results">
      <QuestionMenu project={id} current={analysis} network={network} />
      <div className="stack stack--wide">
        <PageTitle key={analysis} title={resultTexts.names[analysis]} />
        {isAboutNetwork(analysis) && !network ? <NoNetwork /> : <Answer analysis={analysis} />}
        <p className="print-hidden"><Link to="/projecten/$project/open-antwoorden" params={{ project: id }}>{openAnswerTexts.link}</Link></p>
      </div>
    </div>
  )
}

/** One question about the project; what is chosen stands in the address, so that it can be kept and shared. */
function Answer({ analysis }: { analysis: AnalysisName }) {
  const { id, waves, organisations } = useProject()
  const { criteria } = useSuspenseQuery(criteriaQuery).data
  const { groups } = useSuspenseQuery(groupsQuery(id)).data
  const search = route.useSearch()
  const fieldworks = waves.flatMap((wave) => wave.fieldworks.filter(({ state }) => state === 'published').map(({ role }) => ({ role, wave })))
  const published = waves.filter((wave) => fieldworks.some((fieldwork) => fieldwork.wave === wave))
  const stated = isStated(analysis)
  if (published.length === 0 && !stated) return <NothingYet />
  const known = {
    organisations: stated ? statedOptions(organisations) : groupOptions(groups, analysis),
    roles: roles.filter((role) => fieldworks.some((fieldwork) => fieldwork.role === role)),
    waves: stated ? waves : published,
    criteria,
  }
  const { filters, unknown } = knownFilters(analysis, askedOf(search, groups, known.organisations), known)
  const first = known.organisations[0]
  if (isOfOneGroup(analysis) && filters.organisation === undefined && first !== undefined)
    return <Navigate to="/projecten/$project/uitkomsten/$analysis" params={{ project: id, analysis }} search={{ ...filters, organisation: first.id, view: search.view }} replace />
  const order = outOfOrder(analysis, filters, known.waves)
  const { labels, unknown: sentence } = resultTexts.filters
  return (
    <>
      {unknown.length > 0 && <Notice>{sentence(list(unknown.map((name) => labels[name].toLowerCase())))}</Notice>}
      <ResultFilters project={id} analysis={analysis} filters={filters} known={known} />
      {order === null ? <ResultView key={analysis} project={id} analysis={analysis} filters={filters} view={search.view} waves={known.waves.length} /> : <OrderProblem project={id} analysis={analysis} filters={filters} {...order} />}
    </>
  )
}

function NothingYet() {
  const { id } = useProject()
  const { title, text } = resultTexts.none
  return (
    <section className="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      <p><Link to="/projecten/$project" params={{ project: id }} className="button button--primary">{projectTexts.overview.results.toWaves}</Link></p>
    </section>
  )
}

function NoNetwork() {
  const { id, organisations } = useProject()
  return (
    <section className="empty">
      <h2>{noNetwork.title}</h2>
      <p>{noNetwork.text(organisations.length)}</p>
      <p><Link to="/projecten/$project/uitkomsten/$analysis" params={{ project: id, analysis: 'score-per-criterion' }} className="button button--primary">{noNetwork.action}</Link></p>
    </section>
  )
}
