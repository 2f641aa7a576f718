import { useMutation } from '@tanstack/react-query'
import { bodyOf, leader } from '../../api.ts'
import { csvText, download } from '../../csv.ts'
import type { MailKind } from '../../mail-queries.ts'
import { mailingTexts } from '../../nl/mailing.ts'
import { Button } from '../Button.tsx'
import { Notice, ProblemNotice } from '../Notice.tsx'

interface Props {
  cohort: string
  kind: MailKind
  count: number
  ready: boolean
  renew: () => Promise<unknown>
}

/** Without a mail server: mails with their links as a file, once, to send by hand. */
export function Outbox({ cohort, kind, count, ready, renew }: Props) {
  const { byHand: texts } = mailingTexts
  const make = useMutation({ mutationFn: () => bodyOf(leader.cohorts[':cohort'].outbox.$post({ param: { cohort }, json: { kind } })) })
  const sent = useMutation({ mutationFn: () => bodyOf(leader.cohorts[':cohort'].outbox.sent.$post({ param: { cohort }, json: { kind } })), onSuccess: () => make.reset(), onSettled: renew })
  const mails = make.data?.mails
  return (
    <>
      <p className="quiet">{texts.says}</p>
      <ProblemNotice error={make.error ?? sent.error} />
      {mails === undefined ? (
        <div className="buttons"><Button look="primary" isDisabled={!ready || make.isPending} onPress={() => make.mutate()}>{make.isPending ? texts.making : kind === 'invitation' ? texts.make(count) : texts.reminder}</Button></div>
      ) : (
        <>
          <Notice kind="done" title={texts.made}>{texts.once}</Notice>
          <div className="buttons">
            <Button look="primary" onPress={() => download(texts.file, csvText([texts.columns, ...mails.map(({ address, subject, text, link }) => [address, subject, text, link])]))}>{texts.download}</Button>
          </div>
          <p>{texts.sentSays}</p>
          <div className="buttons"><Button isDisabled={sent.isPending} onPress={() => sent.mutate()}>{texts.sent}</Button></div>
        </>
      )}
    </>
  )
}
