import { useQuery } from '@tanstack/react-query'
import type { Role } from '@leidraadspiegel/schema'
import { fieldworkTexts } from '../nl/fieldwork.ts'
import { roleWords } from '../nl/words.ts'
import { forecastQuery, type Organisation } from '../queries.ts'
import { isNetwork } from '../questions.ts'
import { Loading } from './Loading.tsx'
import { ProblemNotice } from './Notice.tsx'

interface Props {
  fieldwork: string
  role: Role
  /** Those that are asked. */
  asked: readonly string[]
  organisations: ReadonlyMap<string, Organisation>
}

const texts = fieldworkTexts.close.confirm

/** Per organisation, and for the network, whether something could be shown when it closed today; no number. */
export function CloseForecast({ fieldwork, role, asked, organisations }: Props) {
  const { data, error, isPending } = useQuery(forecastQuery(fieldwork))
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
      {lacking.length > 0 && <p>{texts.advice}</p>}
      <p className="quiet">{texts.daily}</p>
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
