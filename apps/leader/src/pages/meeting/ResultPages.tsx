import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { audiences, ofKind, type Audience } from '@leidraadspiegel/schema'
import { AboutChoice } from '../../components/meeting/AboutChoice.tsx'
import { NothingToTell } from '../../components/meeting/NothingToTell.tsx'
import { TryAgain } from '../../components/meeting/TryAgain.tsx'
import { CopyButton } from '../../components/CopyButton.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageTitle } from '../../components/PageTitle.tsx'
import { resultPageQuery } from '../../meeting-queries.ts'
import { meetingTexts } from '../../nl/meeting.ts'
import { resultPageTexts as texts } from '../../nl/result-page.ts'
import { recordsQuery } from '../../record-queries.ts'
import '../../styles/meeting.css'
import { theNetwork, useAbout } from '../../use-about.ts'
import { NotFound } from '../NotFound.tsx'

const route = getRouteApi('/signed-in/projecten/$project/terugkoppeling/deelnemers/')

/** The pages for those who took part: for each audience its address, and how far it is. */
export function ResultPages() {
  const navigate = useNavigate()
  const chosen = useAbout(route.useSearch())
  const { project, wave, organisations } = chosen
  const about = chosen.about === theNetwork ? organisations[0]?.id : chosen.about
  if (!project.read) return <NotFound />
  return (
    <div className="stack stack--wide">
      <PageTitle title={texts.title} />
      <p className="lead">{texts.lead}</p>
      {wave === undefined || about === undefined ? <NothingToTell /> : (
        <>
          <AboutChoice {...chosen} organisationsOnly about={about} wave={wave.number} onChoose={(search) => void navigate({ to: '/projecten/$project/terugkoppeling/deelnemers', params: { project: project.id }, search, replace: true, resetScroll: false })} />
          <ul className="cards">{audiences.map((audience) => <AudienceCard key={audience} {...{ audience, about }} wave={String(wave.number)} />)}</ul>
          <p><Link to="/projecten/$project/terugkoppeling" params={{ project: project.id }} search={{ organisation: about, wave: String(wave.number) }}>{meetingTexts.back}</Link></p>
        </>
      )}
    </div>
  )
}

function AudienceCard({ audience, about, wave }: { audience: Audience; about: string; wave: string }) {
  const { project } = useAbout({})
  const start = useQuery(resultPageQuery(project.id, about, wave, audience))
  const written = useQuery(recordsQuery(project.id))
  const failed = start.error !== null ? start : written.error !== null ? written : null
  const page = ofKind(written.data ?? [], 'result-page').find((record) => record.organisation === about && String(record.content.wave) === wave && record.content.audience === audience)
  const who = texts.audiences[audience]
  const state = page?.content.state ?? 'none'
  return (
    <li className="card">
      <h2 className="card__title">{who}</h2>
      {failed !== null && <TryAgain error={failed.error} onAgain={() => void failed.refetch()} />}
      {failed === null && (start.data === undefined || written.data === undefined) && <Loading />}
      {start.data !== undefined && written.data !== undefined && (
        <>
          <p><span className={state === 'public' ? 'state state--published' : 'state state--draft'}>{texts.states[state]}</span></p>
          <p className="card__text address">{start.data.address.replace(/^https?:\/\//, '')}</p>
          <p className="buttons card__facts">
            {project.manage && <Link to="/projecten/$project/terugkoppeling/deelnemers/$audience" params={{ project: project.id, audience }} search={{ organisation: about, wave }} aria-label={page === undefined ? texts.makeOf(who) : texts.changeOf(who)} className="button button--secondary">{page === undefined ? texts.make : texts.change}</Link>}
            <a href={start.data.address} target="_blank" rel="noreferrer" aria-label={texts.lookOf(who)} className="button button--subtle">{texts.look}</a>
            <CopyButton text={start.data.address}>{texts.copy}</CopyButton>
          </p>
        </>
      )}
    </li>
  )
}
