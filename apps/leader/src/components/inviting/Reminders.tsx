import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Label, RadioGroup } from 'react-aria-components'
import { bodyOf, leader } from '../../api.ts'
import { mailingQuery } from '../../mail-queries.ts'
import { mailingTexts } from '../../nl/mailing.ts'
import { Button } from '../Button.tsx'
import { OneOf } from '../Choice.tsx'
import { ConfirmDialog } from '../ConfirmDialog.tsx'
import { ProblemNotice } from '../Notice.tsx'
import { Outbox } from './Outbox.tsx'
import { whyNot, type SendingProps } from './SendInvitations.tsx'

/** At most three reminders by the system, to everybody or to who did not start; nobody sees who or how many that are. */
export function Reminders({ cohort, mailing, standing }: SendingProps) {
  const { reminder: texts, send: sending } = mailingTexts
  const client = useQueryClient()
  const [to, setTo] = useState<'everyone' | 'not-started'>('everyone')
  const [asking, setAsking] = useState(false)
  const renew = () => client.invalidateQueries(mailingQuery(cohort))
  const send = useMutation({
    mutationFn: () => bodyOf(leader.cohorts[':cohort'].mailing.send.$post({ param: { cohort }, json: { kind: 'reminder' as const, to } })),
    onSettled: async () => {
      setAsking(false)
      await renew()
    },
  })
  const { reminders: { left, from }, rounds, today, contacts, uninvited } = mailing
  const invited = rounds.length > 0
  const possible = invited && left > 0 && from !== null && from <= today && !mailing.sending && whyNot({ mailing, standing }) === null
  return (
    <section className="part">
      <h5>{texts.title}</h5>
      <p className="quiet">{!invited ? texts.none : left === 0 ? texts.over : from !== null && from > today ? texts.from(from, left) : texts.now(left)}</p>
      <ProblemNotice error={send.error} />
      {possible && mailing.from === null && <Outbox cohort={cohort} kind="reminder" count={contacts - uninvited} ready renew={renew} />}
      {possible && mailing.from !== null && (
        <>
          <RadioGroup className="group" value={to} onChange={(value) => setTo(value === 'everyone' ? 'everyone' : 'not-started')}>
            <Label className="field__label">{texts.to}</Label>
            <OneOf value="everyone" help={texts.everyoneHelp}>{texts.everyone}</OneOf>
            <OneOf value="not-started" help={texts.someHelp}>{texts.some}</OneOf>
          </RadioGroup>
          <div className="buttons"><Button onPress={() => setAsking(true)}>{texts.do}</Button></div>
        </>
      )}
      <ConfirmDialog open={asking} title={texts.ask} yes={sending.yes} busy={send.isPending} onYes={() => send.mutate()} onNo={() => setAsking(false)}>
        <p>{to === 'everyone' ? texts.everyoneHelp : texts.someHelp}</p>
        <p>{texts.says}</p>
      </ConfirmDialog>
    </section>
  )
}
