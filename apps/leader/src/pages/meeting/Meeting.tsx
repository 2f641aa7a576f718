import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { ofKind } from '@leidraadspiegel/schema'
import { AboutChoice } from '../../components/meeting/AboutChoice.tsx'
import { NothingToTell } from '../../components/meeting/NothingToTell.tsx'
import { PageTitle } from '../../components/PageTitle.tsx'
import { formatDay } from '../../format.ts'
import { handOutAddress } from '../../meeting-queries.ts'
import { meetingTexts } from '../../nl/meeting.ts'
import { recordsQuery } from '../../record-queries.ts'
import '../../styles/meeting.css'
import { theNetwork, useAbout } from '../../use-about.ts'

const route = getRouteApi('/signed-in/projecten/$project/terugkoppeling/')

/** Where everything begins that is told of published figures: the meeting, and the pages for others. */
export function Meeting() {
  const navigate = useNavigate()
  const { project, waves, network, organisations, wave, about } = useAbout(route.useSearch())
  const { title, lead, cards } = meetingTexts
  const own = project.read && wave !== undefined && about !== undefined
  return (
    <div className="stack stack--wide">
      <PageTitle title={title} />
      <p className="lead">{lead}</p>
      {wave === undefined && <NothingToTell />}
      {own && <AboutChoice {...{ organisations, waves, network, about }} wave={wave.number} onChoose={(search) => void navigate({ to: '/projecten/$project/terugkoppeling', params: { project: project.id }, search, replace: true, resetScroll: false })} />}
      {wave !== undefined && (
        <ul className="cards cards--two">
          {own && <Own project={project.id} about={about} wave={wave.number} />}
          {network && (
            <li className="card">
              <h2 className="card__title">{cards.municipality.title}</h2>
              <p className="card__text">{cards.municipality.text}</p>
              <p className="buttons card__facts"><Link to="/projecten/$project/terugkoppeling/gemeente" params={{ project: project.id }} search={{ organisation: undefined, wave: String(wave.number) }} className="button button--secondary">{cards.municipality.open}</Link></p>
            </li>
          )}
        </ul>
      )}
    </div>
  )
}

function Own({ project, about, wave }: { project: string; about: string; wave: number }) {
  const { data: records = [] } = useQuery(recordsQuery(project))
  const { cards } = meetingTexts
  const search = { organisation: about, wave: String(wave) }
  const isHere = (record: { organisation: string | null; content: { wave: number } }): boolean => (record.organisation ?? theNetwork) === about && record.content.wave === wave
  const held = ofKind(records, 'feedback-meeting').find(isHere)
  const board = ofKind(records, 'board-page').find(isHere)
  return (
    <>
      <li className="card">
        <h2 className="card__title">{cards.meeting.title}</h2>
        <p className="card__text">{cards.meeting.text}</p>
        <p className="card__facts"><span>{held === undefined ? cards.meeting.notHeld : cards.meeting.held(formatDay(held.content.on))}</span></p>
        <p className="buttons">
          <Link to="/projecten/$project/terugkoppeling/schermen" params={{ project }} search={{ ...search, scherm: undefined }} className="button button--primary">{cards.meeting.start}</Link>
          <a href={handOutAddress(project, { about, wave: String(wave) })} download className="button button--subtle">{cards.meeting.handOut}</a>
        </p>
      </li>
      {about !== theNetwork && (
        <>
          <li className="card">
            <h2 className="card__title">{cards.board.title}</h2>
            <p className="card__text">{cards.board.text}</p>
            <p className="card__facts"><span>{board === undefined || board.content.ask === '' ? cards.board.notReady : cards.board.ready}</span></p>
            <p className="buttons"><Link to="/projecten/$project/terugkoppeling/bestuur" params={{ project }} search={search} className="button button--secondary">{cards.board.open}</Link></p>
          </li>
          <li className="card">
            <h2 className="card__title">{cards.respondents.title}</h2>
            <p className="card__text">{cards.respondents.text}</p>
            <p className="buttons card__facts"><Link to="/projecten/$project/terugkoppeling/deelnemers" params={{ project }} search={search} className="button button--secondary">{cards.respondents.open}</Link></p>
          </li>
        </>
      )}
    </>
  )
}
