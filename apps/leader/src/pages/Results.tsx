import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Notice } from '../components/Notice.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { ResultFilters } from '../components/ResultFilters.tsx'
import { ResultView } from '../components/ResultView.tsx'
import { projectTexts } from '../nl/projects.ts'
import { resultTexts } from '../nl/results.ts'
import { list } from '../nl/words.ts'
import { criteriaQuery } from '../queries.ts'
import { analyses, isAnalysis, knownFilters, type AnalysisName } from '../result-filters.ts'
import { useProject } from '../use-project.ts'
import { NotFound } from './NotFound.tsx'

const route = getRouteApi('/signed-in/projecten/$project/uitkomsten/$analysis')

export function Results() {
  const { analysis } = route.useParams()
  return isAnalysis(analysis) ? <Analysis analysis={analysis} /> : <NotFound />
}

/** One question about the project; what is chosen stands in the address, so that it can be kept and shared. */
function Analysis({ analysis }: { analysis: AnalysisName }) {
  const { id, organisations, waves } = useProject()
  const { criteria } = useSuspenseQuery(criteriaQuery).data
  const published = waves.filter(({ fieldworks }) => fieldworks.some(({ state }) => state === 'published'))
  const known = { organisations: organisations.filter(({ kind }) => kind === 'implementing'), waves: published, criteria }
  const { filters, unknown } = knownFilters(analysis, route.useSearch(), known)
  const { names, menu, none, filters: words } = resultTexts
  return (
    <div className="stack stack--wide">
      <nav aria-label={menu} className="print-hidden">
        <ul className="questions">
          {analyses.map((name) => (
            <li key={name}>
              <Link to="/projecten/$project/uitkomsten/$analysis" params={{ project: id, analysis: name }} search={keep} activeOptions={{ includeSearch: false }} className="question">{names[name]}</Link>
            </li>
          ))}
        </ul>
      </nav>
      <PageTitle key={analysis} title={names[analysis]} />
      {unknown.length > 0 && <Notice>{words.unknown(list(unknown.map((name) => words.labels[name].toLowerCase())))}</Notice>}
      {published.length === 0 ? (
        <section className="empty">
          <h2>{none.title}</h2>
          <p>{none.text}</p>
          <p><Link to="/projecten/$project" params={{ project: id }} className="button button--primary">{projectTexts.overview.results.toWaves}</Link></p>
        </section>
      ) : (
        <div className="results">
          <ResultFilters project={id} analysis={analysis} filters={filters} known={known} />
          <ResultView project={id} analysis={analysis} filters={filters} waves={published.length} />
        </div>
      )}
    </div>
  )
}

/** Another question about the same choice. */
function keep<Search>(search: Search): Search {
  return search
}
