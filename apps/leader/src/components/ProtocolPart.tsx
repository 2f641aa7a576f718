import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, type ReactNode } from 'react'
import { bodyOf, leader } from '../api.ts'
import { protocolTexts } from '../nl/signal-protocol.ts'
import { projectQuery, type Organisation, type ProjectView } from '../queries.ts'
import { Notice } from './Notice.tsx'
import { SignalProtocolForm, type ProtocolValues } from './SignalProtocolForm.tsx'

interface Props {
  project: string
  organisation: Organisation
  signalProtocols: ProjectView['signalProtocols']
  /** Where to go when it is kept. */
  back?: ReactNode
}

/** The signaalprotocol of one organisation: filled in beforehand, kept as a whole. */
export function ProtocolPart({ project, organisation, signalProtocols, back }: Props) {
  const client = useQueryClient()
  const said = useRef<HTMLDivElement>(null)
  const save = useMutation({
    mutationFn: (json: ProtocolValues) => bodyOf(leader.organisations[':organisation']['signal-protocol'].$put({ param: { organisation: organisation.id }, json: { ...json, independentReader: null } })),
    onSuccess: () => client.invalidateQueries(projectQuery(project)),
  })
  useEffect(() => {
    if (save.isSuccess) said.current?.focus()
  }, [save.isSuccess])
  const { saved } = protocolTexts
  return (
    <>
      {save.isSuccess && <Notice kind="done" ref={said}>{saved} {back}</Notice>}
      <SignalProtocolForm initial={initialOf(organisation, signalProtocols)} busy={save.isPending} error={save.error} onSubmit={save.mutate} onEdit={save.reset} />
    </>
  )
}

/** What was agreed, or a beginning: what another organisation of the project agreed, without its names. */
function initialOf({ id, name }: Organisation, protocols: ProjectView['signalProtocols']): ProtocolValues {
  const { readerStart, guardianStart, worryStart } = protocolTexts
  const own = protocols.find(({ organisation }) => organisation === id)
  if (own !== undefined) {
    const { organisation: _organisation, independentReader: _independentReader, ...agreed } = own
    return agreed
  }
  return { reader: readerStart(name), workingDays: protocols[0]?.workingDays ?? 5, worry: protocols[0]?.worry ?? worryStart, guardian: guardianStart(name) }
}
