import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect, useId, useState } from 'react'
import { ofKind, surveyOfStatement } from '@leidraadspiegel/schema'
import { AddFinding } from '../../components/network/AddFinding.tsx'
import { DraftList } from '../../components/network/DraftList.tsx'
import { proposedFindings, sharedKeys, type FindingDraft } from '../../components/network/finding-drafts.ts'
import { KeptFindings } from '../../components/network/KeptFindings.tsx'
import { scanFindings } from '../../components/network/scan-drafts.ts'
import { SharePreview } from '../../components/network/SharePreview.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PageTitle } from '../../components/PageTitle.tsx'
import { askedQuery } from '../../evidence-queries.ts'
import { sharingTexts } from '../../nl/sharing.ts'
import { networkQuery, type NetworkView } from '../../network-query.ts'
import { criteriaQuery } from '../../queries.ts'
import { recordsQuery } from '../../record-queries.ts'
import { unsaved } from '../../unsaved.ts'
import { useProject } from '../../use-project.ts'
import { NotFound } from '../NotFound.tsx'

const route = getRouteApi('/signed-in/projecten/$project/netwerk/delen/$organisation')

/** What one organisation shares with its network: chosen, seen as others will see it, shared, and taken back. */
export function Share() {
  const { id, manage, organisations } = useProject()
  const { organisation } = route.useParams()
  const { own: all, resting } = useSuspenseQuery(networkQuery(id)).data
  const own = all.find((each) => each.organisation === organisation)
  if (!manage || own === undefined || !organisations.some((each) => each.id === organisation)) return <NotFound />
  return <Sharing key={organisation} project={id} resting={resting} {...own} />
}

interface Props {
  project: string
  organisation: string
  name: string
  bundled: boolean
  named: boolean
  resting: NetworkView['resting']
}

function Sharing({ project, organisation, name, bundled, named, resting }: Props) {
  const records = useSuspenseQuery(recordsQuery(project)).data
  const criteria = useQuery(criteriaQuery).data?.criteria ?? []
  const criterionTitle = (criterion: string): string => criteria.find(({ id }) => id === criterion)?.title ?? criterion
  const findings = ofKind(records, 'finding').filter((each) => each.organisation === organisation)
  const [own, setOwn] = useState<readonly FindingDraft[]>([])
  const [touched, setTouched] = useState<ReadonlyMap<string, Partial<FindingDraft>>>(new Map())
  const scans = useQuery(askedQuery(surveyOfStatement.scan)).data?.versions ?? []
  const asTouched = (draft: FindingDraft): FindingDraft => ({ ...draft, ...touched.get(draft.key) })
  const proposed = proposedFindings(records, organisation).map(asTouched)
  const scanned = scanFindings(records, organisation, scans).map(asTouched)
  const change = (key: string, part: Partial<FindingDraft>): void => {
    setOwn(own.map((draft) => (draft.key === key ? { ...draft, ...part } : draft)))
    setTouched(new Map(touched).set(key, { ...touched.get(key), ...part }))
  }
  const all = [...proposed, ...scanned, ...own]
  const any = all.some(({ chosen }) => chosen)
  const list = useId()
  useEffect(() => {
    if (any) unsaved.typed(list)
    return () => unsaved.gone(list)
  }, [any, list])
  const taken = new Set([...all.map(({ key }) => key), ...sharedKeys(findings)])
  const { title, tab, lead, anyWay, careful, back, notBundled, toConsent, choose, scan, add } = sharingTexts
  return (
    <div className="stack stack--wide narrow">
      <div className="stack stack--tight">
        <p><Link to="/projecten/$project/netwerk" params={{ project }}>{back}</Link></p>
        <PageTitle title={tab}>{title(name)}</PageTitle>
      </div>
      <p className="lead">{lead}</p>
      <p>{anyWay} {careful}</p>
      {!bundled && <Notice>{notBundled} <Link to="/projecten/$project/organisaties/$organisation" params={{ project, organisation }}>{toConsent}</Link></Notice>}
      <section className="section" aria-labelledby="kies">
        <h2 id="kies">{choose.title}</h2>
        {all.length === 0 && <p className="quiet">{choose.none}</p>}
        {proposed.length > 0 && <DraftList drafts={proposed} criterionTitle={criterionTitle} onChange={change} />}
        {scanned.length > 0 && (
          <details className="add-finding">
            <summary>{scan.title(scanned.length)}</summary>
            <p className="quiet">{scan.lead}</p>
            <DraftList drafts={scanned} criterionTitle={criterionTitle} onChange={change} />
          </details>
        )}
        {own.length > 0 && <DraftList drafts={own} criterionTitle={criterionTitle} onChange={change} onTakeOff={(key) => setOwn(own.filter((draft) => draft.key !== key))} />}
        <details className="add-finding">
          <summary>{add.title}</summary>
          <AddFinding criteria={criteria} taken={taken} onAdd={(draft) => setOwn([...own, draft])} />
        </details>
      </section>
      <SharePreview project={project} organisation={organisation} drafts={all.filter(({ chosen }) => chosen)} name={named ? name : null} criterionTitle={criterionTitle} onShared={(key) => setOwn((before) => before.filter((draft) => draft.key !== key))} />
      <KeptFindings resting={resting} findings={findings} criterionTitle={criterionTitle} />
    </div>
  )
}
