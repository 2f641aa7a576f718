import { getRouteApi, Link } from '@tanstack/react-router'
import { PageTitle } from '../components/PageTitle.tsx'
import { ProtocolPart } from '../components/ProtocolPart.tsx'
import { protocolTexts } from '../nl/signal-protocol.ts'
import { useProject } from '../use-project.ts'
import { NotFound } from './NotFound.tsx'

const route = getRouteApi('/signed-in/projecten/$project/organisaties/$organisation/signaalprotocol')

/** What one organisation agrees before its young people and parents are asked. */
export function SignalProtocol() {
  const { id, organisations, signalProtocols, manage } = useProject()
  const { organisation: organisationId } = route.useParams()
  const organisation = organisations.find((each) => each.id === organisationId)
  if (organisation === undefined || !manage || organisation.kind !== 'implementing') return <NotFound />
  const { title, lead, told, back } = protocolTexts
  return (
    <div className="stack stack--wide narrow">
      <PageTitle title={title(organisation.name)} />
      <p className="lead">{lead}</p>
      <p>{told}</p>
      <ProtocolPart project={id} organisation={organisation} signalProtocols={signalProtocols} back={<Link to="/projecten/$project" params={{ project: id }}>{back}</Link>} />
    </div>
  )
}
