import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Board } from '../../components/network/Board.tsx'
import { OwnSharing } from '../../components/network/OwnSharing.tsx'
import { SharedPoints } from '../../components/network/SharedPoints.tsx'
import { SharedScan } from '../../components/network/SharedScan.tsx'
import { TalkForm } from '../../components/network/TalkForm.tsx'
import { ThemeCards } from '../../components/network/ThemeCards.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PageTitle } from '../../components/PageTitle.tsx'
import { networkTexts } from '../../nl/network.ts'
import { recordWords } from '../../nl/records.ts'
import { list } from '../../nl/words.ts'
import { networkQuery } from '../../network-query.ts'
import { criteriaQuery } from '../../queries.ts'
import { recordsQuery } from '../../record-queries.ts'
import { useProject } from '../../use-project.ts'
import { NotFound } from '../NotFound.tsx'

/** What organisations share with each other, and how far each of them is. */
export function Network() {
  const { id, read } = useProject()
  return read ? <Together project={id} /> : <NotFound />
}

function Together({ project }: { project: string }) {
  const { manage, coordinate, waves } = useProject()
  const records = useQuery({ ...recordsQuery(project), enabled: coordinate })
  const { shared, own, shaken, board } = useSuspenseQuery(networkQuery(project)).data
  const criteria = useQuery(criteriaQuery).data?.criteria ?? []
  const criterionTitle = (criterion: string): string => criteria.find(({ id }) => id === criterion)?.title ?? criterion
  const { title, lead, subjects, shaken: told, improvements, scan, themes, otherwise, board: boardTexts, statements } = networkTexts
  const none = shared.improvements === null && shared.scan === null && shared.themes === null
  const asked = waves.some(({ fieldworks }) => fieldworks.some(({ role, state }) => role === 'partner' && state === 'published'))
  return (
    <div className="stack stack--wide">
      <PageTitle title={title} />
      <p className="lead">{lead}</p>
      {shaken.length > 0 && <Notice title={told.title}>{told.text(list(shaken.map((each) => told.one(recordWords[each.kind], each.title))))}</Notice>}
      {manage && own.length > 0 && <OwnSharing project={project} own={own} />}
      {none && <TalkForm />}
      {!none && (
        <>
          {shared.otherwise !== null && shared.otherwise > 0 && <p>{otherwise(shared.otherwise)}</p>}
          <Part id="verbeterpunten" title={improvements.title} there={shared.improvements !== null}>{shared.improvements !== null && <SharedPoints project={project} records={coordinate ? (records.data ?? null) : null} improvements={shared.improvements} criterionTitle={criterionTitle} />}</Part>
          <Part id="protocolscan" title={scan.title} there={shared.scan !== null}>{shared.scan !== null && <SharedScan scan={shared.scan} criteria={criteria} />}</Part>
        </>
      )}
      {(!none || asked) && <Part id="samenwerken" title={themes.title} there={shared.themes !== null || asked}><ThemeCards project={project} themes={shared.themes} /></Part>}
      <section className="section" aria-labelledby="stappen">
        <h2 id="stappen">{boardTexts.title}</h2>
        <Board project={project} board={board} />
      </section>
      <p className="print-hidden"><Link to="/projecten/$project/netwerk/stellingen" params={{ project }}>{statements.link}</Link></p>
      <p className="quiet">{subjects}</p>
    </div>
  )
}

function Part({ id, title, there, children }: { id: string; title: string; there: boolean; children: ReactNode }) {
  const { notYet } = networkTexts
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{there ? title : notYet.title(title)}</h2>
      {there ? children : <p className="quiet">{notYet.text}</p>}
    </section>
  )
}
