import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { audiences, ofKind, type Audience, type KeptRecord, type RecordContent } from '@leidraadspiegel/schema'
import { NothingToTell } from '../../components/meeting/NothingToTell.tsx'
import { PublishPage } from '../../components/meeting/PublishPage.tsx'
import { ResultPageFields } from '../../components/meeting/ResultPageFields.tsx'
import { TryAgain } from '../../components/meeting/TryAgain.tsx'
import { CopyButton } from '../../components/CopyButton.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageTitle } from '../../components/PageTitle.tsx'
import { RecordForm } from '../../components/records/RecordForm.tsx'
import { RecordHistory } from '../../components/records/RecordHistory.tsx'
import { useTyped } from '../../kept-values.ts'
import { resultPageQuery, type ResultPageStart } from '../../meeting-queries.ts'
import { resultPageTexts as texts } from '../../nl/result-page.ts'
import { recordsQuery } from '../../record-queries.ts'
import '../../styles/meeting.css'
import { theNetwork, useAbout } from '../../use-about.ts'
import { NotFound } from '../NotFound.tsx'

const route = getRouteApi('/signed-in/projecten/$project/terugkoppeling/deelnemers/$audience')

/** The page that people who took part will read, while somebody writes it. */
export function EditResultPage() {
  const { audience: named } = route.useParams()
  const audience = audiences.find((each) => each === named)
  const { project, wave, organisations, about } = useAbout(route.useSearch())
  const organisation = about === theNetwork ? organisations[0]?.id : about
  const isThere = project.manage && audience !== undefined && wave !== undefined && organisation !== undefined
  const start = useQuery({ ...resultPageQuery(project.id, organisation ?? '', String(wave?.number ?? ''), audience ?? 'youth'), enabled: isThere })
  const written = useQuery({ ...recordsQuery(project.id), enabled: isThere })
  if (!project.manage || audience === undefined) return <NotFound />
  const title = texts.edit.title(texts.audiences[audience])
  if (!isThere) return <div className="stack stack--wide"><PageTitle title={title} /><NothingToTell /></div>
  const failed = start.error !== null ? start : written.error !== null ? written : null
  return (
    <div className="stack stack--wide narrow">
      <PageTitle title={title} />
      <p className="lead">{texts.edit.lead} {texts.edit.voice[audience]}</p>
      {failed !== null && <TryAgain error={failed.error} onAgain={() => void failed.refetch()} />}
      {failed === null && (start.data === undefined || written.data === undefined) && <Loading />}
      {start.data !== undefined && written.data !== undefined && <Editor key={`${organisation} ${wave.number}`} project={project.id} organisation={organisation} wave={wave.number} audience={audience} start={start.data} records={written.data} />}
      <p><Link to="/projecten/$project/terugkoppeling/deelnemers" params={{ project: project.id }} search={{ organisation, wave: String(wave.number) }}>{texts.back}</Link></p>
    </div>
  )
}

interface EditorProps {
  project: string
  organisation: string
  wave: number
  audience: Audience
  start: ResultPageStart
  records: readonly KeptRecord[]
}

function Editor({ project, organisation, wave, audience, start: { address, figures, proposal }, records }: EditorProps) {
  const kept = ofKind(records, 'result-page').find((record) => record.organisation === organisation && record.content.wave === wave && record.content.audience === audience) ?? null
  const [content, setContent, forget] = useTyped(`uitkomsten ${organisation} ${wave} ${audience}`, kept?.content ?? proposal)
  const written = { ...content, state: kept?.content.state ?? 'draft' }
  const isKept = kept !== null && JSON.stringify(kept.content) === JSON.stringify(written)
  return (
    <>
      <p>{texts.address}: <a href={address} target="_blank" rel="noreferrer" className="address">{address.replace(/^https?:\/\//, '')}</a> <CopyButton text={address}>{texts.copy}</CopyButton></p>
      <p><span className={kept?.content.state === 'public' ? 'state state--published' : 'state state--draft'}>{texts.states[kept?.content.state ?? 'none']}</span></p>
      <RecordForm
        target={{ project, organisation, ...(kept === null ? { record: null } : { record: kept.id, after: kept.version }) }}
        written={{ kind: 'result-page', content: written }}
        complaints={texts.complaints}
        save={written.state === 'public' ? texts.edit.savePublic : texts.edit.save}
        show={saidIn}
        onKept={forget}
      >
        {(complaint) => <ResultPageFields content={content} figures={figures} records={records.filter((record) => record.organisation === organisation || record.organisation === null)} complaint={complaint} onChange={setContent} />}
      </RecordForm>
      {kept !== null && <PublishPage record={kept} address={address} isKept={isKept} onKept={forget} />}
      {kept !== null && <RecordHistory record={kept.id} show={saidIn} />}
    </>
  )
}

const saidIn = (other: RecordContent) => other.kind === 'result-page' && <p>{texts.states[other.content.state]}: {other.content.said.map(({ text }) => text).join(' ')}</p>
