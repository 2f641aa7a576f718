import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo } from 'react'
import { meetingScreens, noAnswers, ofKind, type FeedbackMeeting, type KeptRecord } from '@leidraadspiegel/schema'
import { AnswersGiven } from '../../components/meeting/AnswersGiven.tsx'
import { ChooseScreen } from '../../components/meeting/ChooseScreen.tsx'
import { DifferentScreen } from '../../components/meeting/DifferentScreen.tsx'
import { NothingToTell } from '../../components/meeting/NothingToTell.tsx'
import { PageScreen } from '../../components/meeting/PageScreen.tsx'
import { ScreenAnswers } from '../../components/meeting/ScreenAnswers.tsx'
import { ScreenNavigation } from '../../components/meeting/ScreenNavigation.tsx'
import { StrongScreen } from '../../components/meeting/StrongScreen.tsx'
import { TogetherScreen } from '../../components/meeting/TogetherScreen.tsx'
import { WhoScreen } from '../../components/meeting/WhoScreen.tsx'
import { Button } from '../../components/Button.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageTitle } from '../../components/PageTitle.tsx'
import { TryAgain } from '../../components/meeting/TryAgain.tsx'
import { useTyped } from '../../kept-values.ts'
import { handOutAddress, meetingQuery, type About, type MeetingView } from '../../meeting-queries.ts'
import { meetingTexts, presentationTexts as texts, screenWords } from '../../nl/meeting.ts'
import { recordsQuery } from '../../record-queries.ts'
import '../../styles/meeting.css'
import { theNetwork, useAbout } from '../../use-about.ts'
import { unsaved } from '../../unsaved.ts'
import { useProject } from '../../use-project.ts'
import { NotFound } from '../NotFound.tsx'

const route = getRouteApi('/signed-in/projecten/$project/terugkoppeling/schermen')

/** Six screens for the meeting in which figures are told, one at a time. */
export function Presentation() {
  const { project, wave, about, name } = useAbout(route.useSearch())
  const of = { about: about ?? '', wave: String(wave?.number ?? '') }
  const isThere = project.read && about !== undefined && wave !== undefined
  const told = useQuery({ ...meetingQuery(project.id, of), enabled: isThere })
  const written = useQuery({ ...recordsQuery(project.id), enabled: isThere })
  if (!project.read) return <NotFound />
  if (!isThere) return <div className="stack stack--wide"><PageTitle title={meetingTexts.title} /><NothingToTell /></div>
  const failed = told.error !== null ? told : written.error !== null ? written : null
  if (failed !== null || told.data === undefined || written.data === undefined)
    return <div className="stack stack--wide"><PageTitle title={meetingTexts.title} />{failed === null ? <Loading /> : <TryAgain error={failed.error} onAgain={() => void failed.refetch()} />}</div>
  return <Screens key={`${about} ${wave.number}`} about={of} name={`${name} · ${wave.title}`} view={told.data.view} records={written.data} />
}

/** What is typed on one screen stays while somebody turns to another; leaving them all is asked first. */
const allScreens = 'terugkoppeling'

interface ScreensProps {
  about: About
  name: string
  view: MeetingView
  records: readonly KeptRecord[]
}

function Screens({ about, name, view, records }: ScreensProps) {
  const { id: project, today, manage, coordinate } = useProject()
  const { scherm } = route.useSearch()
  const navigate = useNavigate()
  const wave = Number(about.wave)
  const organisation = about.about === theNetwork ? null : about.about
  const kept = ofKind(records, 'feedback-meeting').find((record) => record.organisation === organisation && record.content.wave === wave) ?? null
  const fresh: FeedbackMeeting = { wave, on: today, who: [], answers: noAnswers() }
  const [content, setContent, forget] = useTyped(`terugkoppeling ${project} ${about.about} ${wave}`, kept?.content ?? fresh)
  const at = Math.min(Math.max(Number(scherm ?? 1), 1), meetingScreens.length) - 1
  const screen = meetingScreens[at] ?? 'who'
  const search = useMemo(() => ({ organisation: about.about, wave: about.wave }), [about.about, about.wave])
  const go = useCallback((to: number) => void navigate({ to: '/projecten/$project/terugkoppeling/schermen', params: { project }, search: { ...search, scherm: String(to + 1) }, replace: true, ignoreBlocker: true }), [navigate, project, search])
  const isTyped = JSON.stringify(content) !== JSON.stringify(kept?.content ?? fresh)
  useEffect(() => {
    if (isTyped) unsaved.typed(allScreens)
    else unsaved.gone(allScreens)
    return () => unsaved.gone(allScreens)
  }, [isTyped])
  const mayWrite = organisation === null ? coordinate : manage
  return (
    <div className="presentation">
      <header className="presentation__head">
        <p className="presentation__at">{name} · {texts.at(at + 1, meetingScreens.length)}</p>
        <PageTitle key={screen} title={screenWords[screen]} />
        <ScreenNavigation project={project} at={at} onGo={go} search={search} />
      </header>
      <div className="presentation__told">
        {screen === 'who' && <WhoScreen view={view} />}
        {screen === 'page' && <PageScreen project={project} about={about} view={view} />}
        {screen === 'strong' && <StrongScreen project={project} about={about} view={view} />}
        {screen === 'different' && <DifferentScreen project={project} about={about} view={view} />}
        {screen === 'together' && <TogetherScreen view={view} />}
        {screen === 'choose' && <ChooseScreen place={{ project, organisation, wave, meeting: kept, content }} records={records} mayWrite={mayWrite} />}
      </div>
      {mayWrite && <ScreenAnswers key={screen} target={{ project, organisation, ...(kept === null ? { record: null } : { record: kept.id, after: kept.version }) }} screen={screen} content={content} kept={kept} onChange={setContent} onKept={forget} />}
      {!mayWrite && kept !== null && <AnswersGiven content={kept.content} screen={screen} />}
      <p className="presentation__ways print-hidden">
        <span className="quiet">{texts.keys}</span>
        <Button look="subtle" onPress={() => void document.documentElement.requestFullscreen().catch(() => undefined)}>{texts.whole}</Button>
        <a href={handOutAddress(project, about)} download className="button button--subtle">{meetingTexts.cards.meeting.handOut}</a>
        <Link to="/projecten/$project/terugkoppeling" params={{ project }} search={search} className="button button--subtle">{meetingTexts.back}</Link>
      </p>
      <p className="presentation__foot">{meetingTexts.subjectsNotReviewed}</p>
    </div>
  )
}
