import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { minimumOfOrganisations } from '@leidraadspiegel/schema'
import { StrongList } from '../../components/meeting/StrongList.tsx'
import { TogetherScreen } from '../../components/meeting/TogetherScreen.tsx'
import { TryAgain } from '../../components/meeting/TryAgain.tsx'
import { WhoScreen } from '../../components/meeting/WhoScreen.tsx'
import { Button } from '../../components/Button.tsx'
import { Loading } from '../../components/Loading.tsx'
import { PageTitle } from '../../components/PageTitle.tsx'
import { formatDay } from '../../format.ts'
import { municipalityAddress, municipalityQuery, type Municipality } from '../../meeting-queries.ts'
import { meetingTexts, municipalityTexts as texts } from '../../nl/meeting.ts'
import '../../styles/meeting.css'
import '../../styles/one-sheet.css'
import { useProject } from '../../use-project.ts'

const route = getRouteApi('/signed-in/projecten/$project/terugkoppeling/gemeente')

/** One calm page about the network as a whole; who may see published figures may read it. */
export function MunicipalitySheet() {
  const { id } = useProject()
  const { wave } = route.useSearch()
  const { data, error, refetch } = useQuery(municipalityQuery(id, wave))
  const isTold = data !== undefined && data.organisations >= minimumOfOrganisations
  return (
    <div className="stack stack--wide one-sheet-page">
      <PageTitle title={texts.title} />
      {error !== null && <TryAgain error={error} onAgain={() => void refetch()} />}
      {error === null && data === undefined && <Loading />}
      {data !== undefined && (isTold ? <Sheet told={data} /> : <section className="empty"><p>{texts.noNetwork}</p></section>)}
      <p className="buttons print-hidden">
        {isTold && <><Button onPress={() => print()}>{meetingTexts.print}</Button><a href={municipalityAddress(id, wave)} download className="button button--secondary">{meetingTexts.pdf}</a></>}
        <Link to="/projecten/$project/terugkoppeling" params={{ project: id }} search={{ organisation: undefined, wave }} className="button button--subtle">{meetingTexts.back}</Link>
      </p>
    </div>
  )
}

function Sheet({ told: { name, organisations, view, actions } }: { told: Municipality }) {
  return (
    <article className="one-sheet" aria-labelledby="blad">
      <p className="quiet">{name}</p>
      <h2 id="blad">{texts.heading}</h2>
      <p className="lead">{texts.lead(organisations, view.waveTitle === '' ? texts.lastWave : `‘${view.waveTitle}’`)}</p>
      {view.wave === null ? <p>{texts.nothing}</p> : (
        <>
          <h3>{texts.tookPart}</h3>
          <WhoScreen view={view} />
          <h3>{texts.strong}</h3>
          <StrongList view={view} />
          <h3>{texts.together}</h3>
          <TogetherScreen view={view} />
        </>
      )}
      <h3>{texts.actions}</h3>
      {actions.length === 0 ? <p className="quiet">{texts.noActions}</p> : (
        <ul className="one-sheet__list">
          {actions.map(({ what, state, term, result }) => (
            <li key={what}>
              {what} <span className="state">{texts.states[state]}</span>
              {(term !== null && state !== 'done') || result !== '' ? <p className="quiet">{[...(term === null || state === 'done' ? [] : [formatDay(term)]), ...(result === '' ? [] : [result])].join(' · ')}</p> : null}
            </li>
          ))}
        </ul>
      )}
      <p className="one-sheet__foot">{meetingTexts.howToRead} {meetingTexts.subjectsNotReviewed}</p>
    </article>
  )
}
