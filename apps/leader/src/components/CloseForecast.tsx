import { useQuery } from '@tanstack/react-query'
import { fieldworkTexts } from '../nl/fieldwork.ts'
import { roleWords } from '../nl/words.ts'
import { forecastQuery, type FieldworkView, type Organisation } from '../queries.ts'
import { isNetwork } from '../questions.ts'
import { CloseOptions } from './CloseOptions.tsx'
import { Loading } from './Loading.tsx'
import { ProblemNotice } from './Notice.tsx'

interface Props {
  fieldwork: FieldworkView
  organisations: ReadonlyMap<string, Organisation>
  onExtend: () => void
}

const texts = fieldworkTexts.close.confirm

/** Per organisation, and for the network, whether something could be shown when it closed today; no number. */
export function CloseForecast({ fieldwork, organisations, onExtend }: Props) {
  const { id, role, cohorts } = fieldwork
  const asked = cohorts.map(({ organisation }) => organisation)
  const { data, error, isPending } = useQuery(forecastQuery(id))
  if (isPending) return <Loading />
  if (data === undefined) return <ProblemNotice error={error} />
  const { network } = data
  const lacking = data.organisations.filter(({ enough }) => !enough)
  const onlyNetwork = network?.enough === true && data.organisations.length > 0 && lacking.length === data.organisations.length
  return (
    <>
      <h3>{texts.forecast}</h3>
      <ul className="forecast">
        {data.organisations.map(({ organisation, enough }) => <Line key={organisation} name={organisations.get(organisation)?.name ?? ''} enough={enough} />)}
        {network !== null && <Line name={texts.network} enough={network.enough} />}
      </ul>
      {onlyNetwork && <p>{texts.onlyNetwork(roleWords[role].short)}</p>}
      {network === null && isNetwork([...new Set(asked)]) && <p>{texts.noNetwork}</p>}
      <p className="quiet">{texts.daily}</p>
      {lacking.length > 0 && <CloseOptions fieldwork={fieldwork} organisations={organisations} lacking={lacking.map(({ organisation }) => organisation)} onExtend={onExtend} />}
    </>
  )
}

function Line({ name, enough }: { name: string; enough: boolean }) {
  return (
    <li>
      <span>{name}</span>
      <span className={enough ? 'state state--published' : 'state state--draft'}>{enough ? texts.enough : texts.notEnough}</span>
    </li>
  )
}
