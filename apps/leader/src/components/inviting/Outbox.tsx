import { useMutation } from '@tanstack/react-query'
import { bodyOf, leader } from '../../api.ts'
import { csvFile } from '../../csv.ts'
import { download } from '../../download.ts'
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

type Mails = Awaited<ReturnType<typeof makeMails>>['mails']

const makeMails = (cohort: string, kind: MailKind) => bodyOf(leader.cohorts[':cohort'].outbox.$post({ param: { cohort }, json: { kind } }))

/** Without a mail server: mails with their links as a file, once, to send by hand. */
export function Outbox({ cohort, kind, count, ready, renew }: Props) {
  const { byHand: texts } = mailingTexts
  const make = useMutation({ mutationFn: () => makeMails(cohort, kind) })
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
          <Downloads mails={mails} />
          <p>{texts.sentSays}</p>
          <div className="buttons"><Button isDisabled={sent.isPending} onPress={() => sent.mutate()}>{texts.sent}</Button></div>
        </>
      )}
    </>
  )
}

/** The same mails in two ways: each as a file that a mail program opens, or all of them as a table. */
function Downloads({ mails }: { mails: Mails }) {
  const { byHand: texts } = mailingTexts
  const zip = useMutation({
    mutationFn: async () => {
      const { downloadZip } = await import('client-zip')
      return downloadZip(mails.map(({ file }, index) => ({ name: texts.mail(index + 1), input: file }))).blob()
    },
    onSuccess: (file) => download(texts.mails, file),
  })
  return (
    <>
      <p>{texts.ways}</p>
      <ProblemNotice error={zip.error} />
      <p className="quiet">{texts.asMailsHelp}</p>
      <div className="buttons"><Button look="primary" isDisabled={zip.isPending} onPress={() => zip.mutate()}>{texts.asMails}</Button></div>
      <p className="quiet">{texts.asTableHelp}</p>
      <div className="buttons"><Button onPress={() => download(texts.table, csvFile([texts.columns, ...mails.map(({ address, subject, text, link }) => [address, subject, text, link])]))}>{texts.asTable}</Button></div>
    </>
  )
}
