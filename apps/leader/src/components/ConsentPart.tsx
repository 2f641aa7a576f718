import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { ConsentKind } from '@leidraadspiegel/schema'
import { bodyOf, leader } from '../api.ts'
import { formatDay } from '../format.ts'
import { consentTexts, consentWords } from '../nl/consent.ts'
import { projectQuery, type Consent, type Organisation } from '../queries.ts'
import { Button } from './Button.tsx'
import { CheckedForm } from './CheckedForm.tsx'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { Notice, ProblemNotice } from './Notice.tsx'
import { TextInput } from './TextInput.tsx'

interface Props {
  project: string
  organisation: Pick<Organisation, 'id' | 'name'>
  kind: ConsentKind
  consent: Consent | undefined
}

type Step = { step: 'give'; givenBy: string } | { step: 'withdraw' }

/** One thing an organisation agrees to or not: how it stands, who signed and since when, and the way to change it. */
export function ConsentPart({ project, organisation: { id, name }, kind, consent }: Props) {
  const [givenBy, setGivenBy] = useState('')
  const [asking, setAsking] = useState(false)
  const said = useRef<HTMLDivElement>(null)
  const client = useQueryClient()
  const change = useMutation({
    mutationFn: (asked: Step) => send(id, kind, asked),
    onSuccess: () => setGivenBy(''),
    onSettled: async () => {
      setAsking(false)
      client.removeQueries({ queryKey: ['result', project] })
      await client.invalidateQueries(projectQuery(project))
    },
  })
  useEffect(() => {
    if (change.isSuccess && !asking) said.current?.focus()
  }, [change.isSuccess, asking])
  const { who, whoHelp, whoMissing, signed, since, withdrawnOn, busy, keep } = consentTexts
  const { title, says, yes, no, give, withdraw, confirm, ...words } = consentWords[kind]
  const stands = consent !== undefined && consent.withdrawnOn === null
  return (
    <section className="part" aria-labelledby={`toestemming-${kind}`}>
      <h3 id={`toestemming-${kind}`}>{title}</h3>
      <p><strong className={stands ? 'state state--published' : 'state state--draft'}>{stands ? yes : no}</strong>{stands && ` ${since(formatDay(consent.givenOn))}`}</p>
      {stands && <p>{signed(consent.givenBy)}</p>}
      {consent !== undefined && consent.withdrawnOn !== null && <p>{withdrawnOn(formatDay(consent.withdrawnOn))}</p>}
      <p className="quiet">{says}</p>
      {change.isSuccess && <Notice kind="done" ref={said}>{change.variables.step === 'give' ? words.given : words.withdrawn}</Notice>}
      <ProblemNotice error={change.error} />
      {stands ? (
        <p><Button onPress={() => setAsking(true)}>{withdraw}</Button></p>
      ) : (
        <CheckedForm onSubmit={() => change.mutate({ step: 'give', givenBy: givenBy.trim() })}>
          <TextInput label={who} help={whoHelp} name={`signed-${kind}`} autoComplete="off" maxLength={120} value={givenBy} onChange={setGivenBy} check={(text) => (text.trim() === '' ? whoMissing : null)} />
          <div className="buttons">
            <Button type="submit" isPending={change.isPending}>{change.isPending ? busy : give}</Button>
          </div>
        </CheckedForm>
      )}
      <ConfirmDialog open={asking} title={confirm.title(name)} yes={confirm.yes} no={keep} busy={change.isPending} onYes={() => change.mutate({ step: 'withdraw' })} onNo={() => setAsking(false)}>
        {confirm.text.map((sentence) => <p key={sentence}>{sentence}</p>)}
      </ConfirmDialog>
    </section>
  )
}

/** Also a request without a body says that it is ours, by its type. */
async function send(organisation: string, kind: ConsentKind, asked: Step): Promise<void> {
  const { consents } = leader.organisations[':organisation']
  if (asked.step === 'give') await bodyOf(consents.$post({ param: { organisation }, json: { kind, givenBy: asked.givenBy } }))
  else await bodyOf(consents[':kind'].$delete({ param: { organisation, kind } }, { headers: { 'content-type': 'application/json' } }))
}
