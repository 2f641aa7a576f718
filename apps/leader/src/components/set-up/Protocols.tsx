import { useState } from 'react'
import { setUpTexts } from '../../nl/set-up.ts'
import { protocolTexts } from '../../nl/signal-protocol.ts'
import type { Organisation, ProjectView } from '../../queries.ts'
import { ProtocolPart } from '../ProtocolPart.tsx'

interface Props {
  project: string
  organisations: readonly Organisation[]
  signalProtocols: ProjectView['signalProtocols']
}

/** The signaalprotocol of each organisation, to be filled in on the spot; the first that is absent is unfolded. */
export function Protocols({ project, organisations, signalProtocols }: Props) {
  const agreed = new Set(signalProtocols.map(({ organisation }) => organisation))
  const [first] = useState(() => organisations.find(({ id }) => !agreed.has(id))?.id)
  const { protocolTitle, protocolLead } = setUpTexts.safety
  return (
    <section className="section" aria-labelledby="signaalprotocol">
      <h2 id="signaalprotocol">{protocolTitle}</h2>
      <p className="quiet">{protocolLead} {protocolTexts.told}</p>
      <div className="cohorts">
        {organisations.map((organisation) => <Protocol key={organisation.id} project={project} organisation={organisation} signalProtocols={signalProtocols} filled={agreed.has(organisation.id)} expanded={organisation.id === first} />)}
      </div>
    </section>
  )
}

interface ProtocolProps extends Omit<Props, 'organisations'> {
  organisation: Organisation
  filled: boolean
  expanded: boolean
}

function Protocol({ filled, expanded, ...part }: ProtocolProps) {
  const [unfolded, setUnfolded] = useState(expanded)
  return (
    <details className="cohort" open={unfolded} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary className="cohort__summary">
        <h3 className="cohort__name">{part.organisation.name}</h3>
        <span className="cohort__facts">
          <span className={filled ? 'state state--published' : 'state state--draft'}>{filled ? protocolTexts.filled : protocolTexts.absent}</span>
        </span>
      </summary>
      {unfolded && <div className="stack open-answers__inside"><ProtocolPart {...part} /></div>}
    </details>
  )
}
