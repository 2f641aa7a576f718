import { useQuery } from '@tanstack/react-query'
import { mailPreviewQuery, type Letter, type MailKind } from '../../mail-queries.ts'
import { mailingTexts } from '../../nl/mailing.ts'
import { Loading } from '../Loading.tsx'
import { ProblemNotice } from '../Notice.tsx'

interface Props {
  cohort: string
  kind: MailKind
  letter: Letter
  title: string
}

/** A mail as the receiver sees it; the server writes it, as it writes the mails that leave. */
export function MailPreview({ cohort, kind, letter, title }: Props) {
  const { data, error, isPending } = useQuery(mailPreviewQuery(cohort, kind, letter))
  const { letter: texts } = mailingTexts
  return (
    <details className="unfold">
      <summary>{title}</summary>
      {isPending && <Loading />}
      <ProblemNotice error={error} />
      {data !== undefined && (
        <div className="mail">
          <dl className="mail__head">
            <dt>{texts.from}</dt><dd>{data.from}</dd>
            <dt>{texts.replies}</dt><dd>{data.replyTo}</dd>
            <dt>{texts.about}</dt><dd>{data.subject}</dd>
          </dl>
          <p className="mail__text">{data.text}</p>
        </div>
      )}
    </details>
  )
}
