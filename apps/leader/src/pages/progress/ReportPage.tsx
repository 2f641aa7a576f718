import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { quarterAfter, quarterOf, quartersBetween, quarterTitle, today } from '@leidraadspiegel/schema'
import { Button } from '../../components/Button.tsx'
import { Loading } from '../../components/Loading.tsx'
import { Notice, ProblemNotice } from '../../components/Notice.tsx'
import { PageTitle } from '../../components/PageTitle.tsx'
import { ReportBlocks } from '../../components/progress/ReportBlocks.tsx'
import { WhoseChoice } from '../../components/progress/WhoseChoice.tsx'
import { SelectInput } from '../../components/SelectInput.tsx'
import { progressTexts } from '../../nl/progress.ts'
import { recordsQuery } from '../../record-queries.ts'
import { reportAddress, reportQuery } from '../../progress-queries.ts'
import { useProject } from '../../use-project.ts'
import { inAddress, useWhose, type Whose } from '../../use-whose.ts'
import { NotFound } from '../NotFound.tsx'

const route = getRouteApi('/signed-in/projecten/$project/voortgang/rapport')

/** The report over a quarter, to read, to print and to take along. */
export function ReportPage() {
  const { read } = useProject()
  return read ? <Page /> : <NotFound />
}

const quartersBack = 7

function Page() {
  const { van, kwartaal } = route.useSearch()
  const { all, chosen } = useWhose(van)
  const now = quarterOf(today())
  if (chosen === null) return <NotFound />
  const quarter = kwartaal === undefined || kwartaal > now ? now : kwartaal
  return <Written all={all} chosen={chosen} now={now} quarter={quarter} />
}

interface Props {
  all: readonly Whose[]
  chosen: Whose
  now: string
  quarter: string
}

function Written({ all, chosen, now, quarter }: Props) {
  const { id } = useProject()
  const navigate = useNavigate()
  const records = useSuspenseQuery(recordsQuery(id)).data
  const { data, error } = useQuery(reportQuery(id, chosen.organisation, quarter))
  const texts = progressTexts.reportPage
  const quarters = [...new Set([...quartersBetween(quarterAfter(now, -quartersBack), now), quarter])].toSorted().toReversed()
  const report = data?.report
  return (
    <div className="stack stack--wide report">
      <div className="stack stack--tight">
        <p className="print-hidden"><Link to="/projecten/$project/voortgang" params={{ project: id }} search={{ van: inAddress(chosen) }}>{texts.back}</Link></p>
        <PageTitle title={report?.title ?? texts.title} />
        {report !== undefined && <p className="quiet">{report.about}</p>}
      </div>
      <p className="lead print-hidden">{texts.lead}</p>
      <WhoseChoice all={all} chosen={chosen} />
      <div className="print-hidden narrow">
        <SelectInput label={texts.quarter} value={quarter} options={quarters.map((each) => ({ value: each, label: quarterTitle(each) }))} onChange={(kwartaal) => void navigate({ to: '.', search: (before) => ({ ...before, kwartaal }) })} />
      </div>
      <ProblemNotice error={error} />
      {report === undefined && error === null && <Loading />}
      {report !== undefined && (
        <>
          <div className="buttons print-hidden">
            <a href={reportAddress(id, chosen.organisation, quarter)} download className="button button--primary">{texts.pdf}</a>
            <Button onPress={() => print()}>{texts.print}</Button>
          </div>
          <article className="stack stack--wide">
            {report.notice !== null && <Notice>{report.notice}</Notice>}
            <p>{report.lead}</p>
            <ReportBlocks project={id} organisation={chosen.organisation} records={records} sections={report.sections} />
          </article>
        </>
      )}
    </div>
  )
}
