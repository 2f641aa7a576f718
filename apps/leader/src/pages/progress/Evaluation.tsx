import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { PageTitle } from '../../components/PageTitle.tsx'
import { Changes } from '../../components/progress/Changes.tsx'
import { DoneActions } from '../../components/progress/DoneActions.tsx'
import { Happenings } from '../../components/progress/Happenings.tsx'
import { Heard } from '../../components/progress/Heard.tsx'
import { ScanChange } from '../../components/progress/ScanChange.tsx'
import { WhoseChoice } from '../../components/progress/WhoseChoice.tsx'
import { evaluationTexts } from '../../nl/evaluation.ts'
import { progressQuery } from '../../progress-queries.ts'
import { recordsQuery } from '../../record-queries.ts'
import { useChartWidth, useScheme } from '../../use-drawing.ts'
import { useProject } from '../../use-project.ts'
import { inAddress, useWhose, type Whose } from '../../use-whose.ts'
import { NotFound } from '../NotFound.tsx'

const route = getRouteApi('/signed-in/projecten/$project/voortgang/evaluatie')

/** Looking back together: what always works first, the scores after it, and beside each change what stood beside it. */
export function Evaluation() {
  const { read } = useProject()
  return read ? <Page /> : <NotFound />
}

function Page() {
  const { van } = route.useSearch()
  const { all, chosen } = useWhose(van)
  return chosen === null ? <NotFound /> : <Of key={chosen.organisation} all={all} chosen={chosen} />
}

function Of({ all, chosen }: { all: readonly Whose[]; chosen: Whose }) {
  const { id } = useProject()
  const place = useRef<HTMLDivElement>(null)
  const width = useChartWidth(place)
  const scheme = useScheme()
  const records = useSuspenseQuery(recordsQuery(id)).data
  const measured = useQuery(progressQuery(id, chosen.organisation, { width: 800, scheme: 'light' })).data?.measured ?? []
  const own = records.filter(({ organisation }) => organisation === chosen.organisation)
  const shared = chosen.organisation === null ? [] : records.filter(({ organisation }) => organisation === null)
  const drawing = width === null ? null : { width, scheme }
  const { title, back, lead } = evaluationTexts
  return (
    <div ref={place} className="stack stack--wide">
      <div className="stack stack--tight">
        <p className="print-hidden"><Link to="/projecten/$project/voortgang" params={{ project: id }} search={{ van: inAddress(chosen) }}>{back}</Link></p>
        <PageTitle title={title} />
      </div>
      <p className="lead">{lead}</p>
      <WhoseChoice all={all} chosen={chosen} />
      <DoneActions records={own} />
      {chosen.organisation !== null && <ScanChange project={id} organisation={chosen.organisation} drawing={drawing} />}
      {chosen.organisation !== null && <Heard organisation={chosen.organisation} records={own} />}
      <Happenings project={id} whose={chosen} records={own} />
      <Changes project={id} whose={chosen} own={own} shared={shared} measured={measured} drawing={drawing} />
    </div>
  )
}
