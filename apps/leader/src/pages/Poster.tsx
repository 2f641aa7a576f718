import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { addressOf } from '../api.ts'
import { Button } from '../components/Button.tsx'
import { Loading } from '../components/Loading.tsx'
import { ProblemNotice } from '../components/Notice.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { QrCode } from '../components/QrCode.tsx'
import { posterPage } from '../nl/cohorts.ts'
import { nameOfTeam } from '../nl/organisations.ts'
import { roleWords } from '../nl/words.ts'
import { posterQuery } from '../queries.ts'
import { useFieldwork, type FieldworkOfPage } from '../use-fieldwork.ts'
import { NotFound } from './NotFound.tsx'

const route = getRouteApi('/signed-in/projecten/$project/metingen/$wave/$role/poster/$cohort')

export function Poster() {
  const parameters = route.useParams()
  const found = useFieldwork(parameters)
  const cohort = found?.fieldwork.cohorts.find(({ id }) => id === parameters.cohort)
  if (found === undefined || cohort === undefined || !found.manage) return <NotFound />
  return <Sheet {...found} cohort={cohort.id} organisation={nameOfTeam(found.organisations.get(cohort.organisation)?.name ?? '', cohort.team)} />
}

/** The QR code large, with neutral words around it; printed, only the sheet remains. */
function Sheet({ project, wave, fieldwork: { role }, cohort, organisation }: FieldworkOfPage & { cohort: string; organisation: string }) {
  const { data, error, isPending } = useQuery(posterQuery(cohort))
  const poster = data?.poster
  return (
    <div className="stack stack--wide">
      <div className="stack print-hidden">
        <PageTitle title={posterPage.title(organisation, roleWords[role].short)} />
        <p className="lead">{posterPage.lead}</p>
        <div className="buttons">
          <Button look="primary" onPress={() => print()} isDisabled={poster === undefined}>{posterPage.print}</Button>
          <a className="button button--secondary" href={addressOf(`/cohorts/${cohort}/poster.pdf`)} download={posterPage.file}>{posterPage.pdf}</a>
          <Link to="/projecten/$project/metingen/$wave/$role" params={{ project, wave: String(wave.number), role }} className="button button--subtle">{posterPage.back}</Link>
        </div>
      </div>
      <ProblemNotice error={error} />
      {isPending && <Loading />}
      {poster !== undefined && (
        <section className="poster" aria-labelledby="poster">
          <p className="poster__organisation">{poster.organisation}</p>
          <h2 id="poster" className="poster__title">{poster.title}</h2>
          <p className="poster__text">{poster.text}</p>
          <QrCode text={poster.link} alt={posterPage.alt} />
          <p className="poster__text">{poster.scan}</p>
          <p className="poster__address"><span>{poster.address}</span> {poster.link}</p>
        </section>
      )}
    </div>
  )
}
