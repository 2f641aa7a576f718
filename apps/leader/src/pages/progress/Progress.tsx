import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { PageTitle } from '../../components/PageTitle.tsx'
import { Indicators } from '../../components/progress/Indicators.tsx'
import { Reflections } from '../../components/progress/Reflections.tsx'
import { WhoseChoice } from '../../components/progress/WhoseChoice.tsx'
import { progressTexts } from '../../nl/progress.ts'
import { criteriaQuery } from '../../queries.ts'
import { recordsQuery } from '../../record-queries.ts'
import { useProject } from '../../use-project.ts'
import { inAddress, useWhose } from '../../use-whose.ts'
import { NotFound } from '../NotFound.tsx'

const route = getRouteApi('/signed-in/projecten/$project/voortgang/')

/** How the work goes, quarter after quarter: of an organisation, or of the network. */
export function Progress() {
  const { read } = useProject()
  return read ? <Page /> : <NotFound />
}

function Page() {
  const { id } = useProject()
  const { van } = route.useSearch()
  const { all, chosen } = useWhose(van)
  const records = useSuspenseQuery(recordsQuery(id)).data
  const { criteria } = useSuspenseQuery(criteriaQuery).data
  const { title, lead, report, evaluation, nobody, readOnly } = progressTexts
  if (chosen === null)
    return (
      <div className="stack stack--wide">
        <PageTitle title={title} />
        <section className="empty"><h2>{nobody.title}</h2><p>{nobody.text}</p></section>
      </div>
    )
  const own = records.filter(({ organisation }) => organisation === chosen.organisation)
  const search = { van: inAddress(chosen) }
  return (
    <div className="stack stack--wide">
      <PageTitle title={title} />
      <p className="lead">{lead}</p>
      <WhoseChoice all={all} chosen={chosen} />
      <div className="buttons print-hidden">
        <Link to="/projecten/$project/voortgang/rapport" params={{ project: id }} search={search} className="button button--primary">{report}</Link>
        <Link to="/projecten/$project/voortgang/evaluatie" params={{ project: id }} search={search} className="button button--secondary">{evaluation}</Link>
      </div>
      {!chosen.write && <p className="quiet">{readOnly}</p>}
      <Indicators key={chosen.organisation} project={id} whose={chosen} records={own} />
      <Reflections key={`reflections ${chosen.organisation}`} project={id} whose={chosen} records={own} criteria={criteria} />
    </div>
  )
}
