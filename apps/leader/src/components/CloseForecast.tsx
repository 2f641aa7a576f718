import { useQuery } from '@tanstack/react-query'
import { fieldworkTexts } from '../nl/fieldwork.ts'
import { forecastQuery, type Organisation } from '../queries.ts'
import { Loading } from './Loading.tsx'
import { ProblemNotice } from './Notice.tsx'

interface Props {
  fieldwork: string
  organisations: ReadonlyMap<string, Organisation>
}

/** Per organisation whether something could be shown when it closed today; no number. */
export function CloseForecast({ fieldwork, organisations }: Props) {
  const { data, error, isPending } = useQuery(forecastQuery(fieldwork))
  const texts = fieldworkTexts.close.confirm
  if (isPending) return <Loading />
  if (data === undefined) return <ProblemNotice error={error} />
  return (
    <>
      <h3>{texts.forecast}</h3>
      <ul className="forecast">
        {data.organisations.map(({ organisation, enough }) => (
          <li key={organisation}>
            <span>{organisations.get(organisation)?.name}</span>
            <span className={enough ? 'state state--published' : 'state state--draft'}>{enough ? texts.enough : texts.notEnough}</span>
          </li>
        ))}
      </ul>
      {data.organisations.some(({ enough }) => !enough) && <p>{texts.advice}</p>}
      <p className="quiet">{texts.daily}</p>
    </>
  )
}
