import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Role } from '@leidraadspiegel/schema'
import { bodyOf, leader } from '../../api.ts'
import { mailingQuery, type MailingView } from '../../mail-queries.ts'
import { exclusionsOf } from '../../nl/inviting.ts'
import { mailingTexts } from '../../nl/mailing.ts'
import { projectQuery } from '../../queries.ts'
import { Button } from '../Button.tsx'
import { Choice } from '../Choice.tsx'
import { ConfirmDialog } from '../ConfirmDialog.tsx'
import { Notice, ProblemNotice } from '../Notice.tsx'
import { Outbox } from './Outbox.tsx'

export interface SendingProps {
  project: string
  cohort: string
  mailing: MailingView
  /** Mails leave only while people can take part. */
  standing: 'draft' | 'open' | 'paused'
}

/** What keeps mails from leaving, or null. */
export function whyNot({ mailing: { contacts, written, letter, today }, standing }: Pick<SendingProps, 'mailing' | 'standing'>): string | null {
  const { send: texts } = mailingTexts
  if (standing !== 'open') return standing === 'draft' ? texts.notOpen : texts.paused
  if (contacts === 0 || !written) return texts.first
  return letter.until < today ? texts.day : null
}

/** Sends invitations to who had none, after what has to be checked; and what became of them. */
export function SendInvitations({ project, cohort, role, mailing, standing }: SendingProps & { role: Role }) {
  const { send: texts } = mailingTexts
  const client = useQueryClient()
  const [asking, setAsking] = useState(false)
  const [checked, setChecked] = useState(false)
  const { uninvited, rounds, sending, reachable, refused, from } = mailing
  const renew = () => Promise.all([client.invalidateQueries(mailingQuery(cohort)), client.invalidateQueries(projectQuery(project))])
  const send = useMutation({
    mutationFn: () => bodyOf(leader.cohorts[':cohort'].mailing.send.$post({ param: { cohort }, json: { kind: 'invitation' as const, to: 'everyone' as const } })),
    onSettled: async () => {
      setAsking(false)
      await renew()
    },
  })
  const halt = useMutation({ mutationFn: () => bodyOf(leader.cohorts[':cohort'].mailing.halt.$post({ param: { cohort }, json: {} })), onSettled: renew })
  const reason = whyNot({ mailing, standing })
  const exclusions = exclusionsOf(role)
  return (
    <section className="part">
      <h5>{texts.title}</h5>
      {rounds.length > 0 && <ul className="rounds">{rounds.map(({ kind, day }, index) => <li key={`${index} ${day}`}>{texts.done(kind, day)}</li>)}</ul>}
      {sending && (
        <>
          <Notice>{texts.sending}</Notice>
          {!reachable && <Notice kind="problem">{texts.away}</Notice>}
          <div className="buttons"><Button look="subtle" isDisabled={halt.isPending} onPress={() => halt.mutate()}>{halt.isPending ? texts.halting : texts.halt}</Button></div>
        </>
      )}
      {refused.length > 0 && (
        <div className="check__message">
          <p><strong>{texts.refused(refused.length)}</strong></p>
          <p>{texts.refusedSays}</p>
          <ul className="hand-out">{refused.map((address) => <li key={address}>{address}</li>)}</ul>
        </div>
      )}
      <ProblemNotice error={send.error ?? halt.error} />
      {!sending && reason !== null && <p className="quiet">{reason}</p>}
      {!sending && reason === null && uninvited === 0 && <p className="quiet">{texts.nobody}</p>}
      {!sending && reason === null && uninvited > 0 && (
        <>
          <ul className="check__message hand-out">{exclusions.map((text) => <li key={text}>{text}</li>)}</ul>
          <Choice isSelected={checked} onChange={setChecked}>{texts.checked}</Choice>
          {from === null ? <Outbox cohort={cohort} kind="invitation" count={uninvited} ready={checked} renew={renew} /> : <div className="buttons"><Button look="primary" isDisabled={!checked} onPress={() => setAsking(true)}>{texts.do(uninvited)}</Button></div>}
        </>
      )}
      <ConfirmDialog open={asking} title={texts.ask(uninvited)} yes={texts.yes} busy={send.isPending} onYes={() => send.mutate()} onNo={() => setAsking(false)}>
        {texts.says.map((text) => <p key={text}>{text}</p>)}
      </ConfirmDialog>
    </section>
  )
}
