import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { ofKind, type KeptRecord } from '@leidraadspiegel/schema'
import { AboutChoice } from '../../components/meeting/AboutChoice.tsx'
import { BoardForm } from '../../components/meeting/BoardForm.tsx'
import { NothingToTell } from '../../components/meeting/NothingToTell.tsx'
import { StrongList } from '../../components/meeting/StrongList.tsx'
import { TryAgain } from '../../components/meeting/TryAgain.tsx'
import { Button } from '../../components/Button.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageTitle } from '../../components/PageTitle.tsx'
import { formatDay } from '../../format.ts'
import { boardAddress, meetingQuery, type MeetingView } from '../../meeting-queries.ts'
import { boardTexts as texts, meetingTexts } from '../../nl/meeting.ts'
import { recordsQuery } from '../../record-queries.ts'
import '../../styles/meeting.css'
import '../../styles/one-sheet.css'
import { theNetwork, useAbout } from '../../use-about.ts'
import { NotFound } from '../NotFound.tsx'

const route = getRouteApi('/signed-in/projecten/$project/terugkoppeling/bestuur')

/** One page for the board of an organisation, to read and to print. */
export function BoardSheet() {
  const navigate = useNavigate()
  const chosen = useAbout(route.useSearch())
  const { project, wave, organisations } = chosen
  const about = chosen.about === theNetwork ? organisations[0]?.id : chosen.about
  const isThere = project.read && wave !== undefined && about !== undefined
  const of = { about: about ?? '', wave: String(wave?.number ?? '') }
  const told = useQuery({ ...meetingQuery(project.id, of), enabled: isThere })
  const written = useQuery({ ...recordsQuery(project.id), enabled: isThere })
  if (!project.read) return <NotFound />
  const failed = told.error !== null ? told : written.error !== null ? written : null
  return (
    <div className="stack stack--wide one-sheet-page">
      <PageTitle title={texts.title} />
      {!isThere && <NothingToTell />}
      {isThere && <AboutChoice {...chosen} organisationsOnly about={about} wave={wave.number} onChoose={(search) => void navigate({ to: '/projecten/$project/terugkoppeling/bestuur', params: { project: project.id }, search, replace: true, resetScroll: false })} />}
      {isThere && failed !== null && <TryAgain error={failed.error} onAgain={() => void failed.refetch()} />}
      {isThere && failed === null && (told.data === undefined || written.data === undefined) && <Loading />}
      {isThere && told.data !== undefined && written.data !== undefined && (
        <>
          <Sheet key={`${about} ${wave.number}`} name={`${told.data.name} · ${wave.title}`} organisation={about} wave={wave.number} view={told.data.view} records={written.data} />
          <p className="buttons print-hidden">
            <Button onPress={() => print()}>{meetingTexts.print}</Button>
            <a href={boardAddress(project.id, of)} download className="button button--secondary">{meetingTexts.pdf}</a>
            <Link to="/projecten/$project/terugkoppeling" params={{ project: project.id }} search={{ organisation: about, wave: of.wave }} className="button button--subtle">{meetingTexts.back}</Link>
          </p>
        </>
      )}
    </div>
  )
}

interface SheetProps {
  name: string
  organisation: string
  wave: number
  view: MeetingView
  records: readonly KeptRecord[]
}

function Sheet({ name, organisation, wave, view, records }: SheetProps) {
  const [isWriting, setWriting] = useState(false)
  const { project: { id: project, today, manage } } = useAbout({})
  const kept = ofKind(records, 'board-page').find((record) => record.organisation === organisation && record.content.wave === wave) ?? null
  const own = kept?.content
  return (
    <>
      <article className="one-sheet" aria-labelledby="blad">
        <p className="quiet">{name}</p>
        <h2 id="blad">{texts.heading}</h2>
        {own !== undefined && own.why !== '' && <><h3>{texts.why}</h3><p className="paper__text">{own.why}</p></>}
        <h3>{texts.strong}</h3>
        <StrongList view={view} />
        <h3>{texts.attention}</h3>
        {view.attention.length === 0 ? <p>{texts.noAttention}</p> : (
          <ul className="one-sheet__list">
            {view.attention.map(({ criterion, subject, reasons: [first, ...rest] }) => (
              <li key={criterion}>
                <strong><Link to="/projecten/$project/uitkomsten/$analysis" params={{ project, analysis: 'attention' }} search={{ organisation, wave: String(wave), criterion }}>{subject}</Link></strong>
                <p>{first}{rest.length > 0 && ` ${texts.moreReasons(rest.length)}`}</p>
              </li>
            ))}
          </ul>
        )}
        <p className="quiet">{texts.decide}</p>
        <h3>{texts.ask}</h3>
        <p className={own === undefined || own.ask === '' ? 'quiet' : 'paper__text'}>{own === undefined || own.ask === '' ? texts.askMissing : own.ask}</p>
        <h3>{texts.return}</h3>
        <p className={own?.returnOn == null ? 'quiet' : undefined}>{own?.returnOn == null ? texts.dayMissing : texts.returnOn(formatDay(own.returnOn))}</p>
        <p className="one-sheet__foot">{meetingTexts.howToRead} {meetingTexts.subjectsNotReviewed}</p>
      </article>
      {manage && (isWriting
        ? <section className="narrow print-hidden" aria-label={texts.edit}><BoardForm project={project} organisation={organisation} kept={kept} wave={wave} today={today} onDone={() => setWriting(false)} /></section>
        : <p className="print-hidden"><Button look="primary" onPress={() => setWriting(true)}>{kept === null ? texts.edit : texts.change}</Button></p>)}
    </>
  )
}
