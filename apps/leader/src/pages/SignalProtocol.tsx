import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { bodyOf, isRefusal, leader } from '../api.ts'
import { Notice } from '../components/Notice.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { SignalProtocolForm, type ProtocolValues } from '../components/SignalProtocolForm.tsx'
import { protocolTexts } from '../nl/signal-protocol.ts'
import { projectQuery, type ProjectView } from '../queries.ts'
import { useProject } from '../use-project.ts'
import { NotFound } from './NotFound.tsx'

const route = getRouteApi('/signed-in/projecten/$project/organisaties/$organisation/signaalprotocol')

/** What one organisation agrees before its young people and parents are asked. */
export function SignalProtocol() {
  const { id, organisations, signalProtocols, manage } = useProject()
  const { organisation: organisationId } = route.useParams()
  const organisation = organisations.find((each) => each.id === organisationId)
  const client = useQueryClient()
  const said = useRef<HTMLDivElement>(null)
  const save = useMutation({
    mutationFn: (json: ProtocolValues) => bodyOf(leader.organisations[':organisation']['signal-protocol'].$put({ param: { organisation: organisationId }, json })),
    onSuccess: () => client.invalidateQueries(projectQuery(id)),
  })
  useEffect(() => {
    if (save.isSuccess) said.current?.focus()
  }, [save.isSuccess])
  if (organisation === undefined || !manage || organisation.kind !== 'implementing') return <NotFound />
  const { title, lead, told, saved, back, promised } = protocolTexts
  return (
    <div className="stack stack--wide narrow">
      <PageTitle title={title(organisation.name)} />
      <p className="lead">{lead}</p>
      <p>{told}</p>
      {save.isSuccess && <Notice kind="done" ref={said}>{saved} <Link to="/projecten/$project" params={{ project: id }}>{back}</Link></Notice>}
      {isRefusal(save.error, 'wrong-state') && <Notice kind="problem">{promised}</Notice>}
      <SignalProtocolForm initial={initialOf(organisation, signalProtocols)} busy={save.isPending} error={isRefusal(save.error, 'wrong-state') ? null : save.error} onSubmit={save.mutate} onEdit={save.reset} />
    </div>
  )
}

/** What was agreed, or a beginning: what another organisation of the project agreed, without its names. */
function initialOf({ id, name }: ProjectView['organisations'][number], protocols: ProjectView['signalProtocols']): ProtocolValues {
  const { readerStart, guardianStart, worryStart } = protocolTexts
  const own = protocols.find(({ organisation }) => organisation === id)
  if (own !== undefined) {
    const { organisation: _organisation, ...agreed } = own
    return agreed
  }
  return { reader: readerStart(name), workingDays: protocols[0]?.workingDays ?? 5, worry: protocols[0]?.worry ?? worryStart, guardian: guardianStart(name), independentReader: null }
}
