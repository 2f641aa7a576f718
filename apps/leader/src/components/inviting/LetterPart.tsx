import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { bodyOf, leader } from '../../api.ts'
import type { MailingView } from '../../mail-queries.ts'
import { mailingTexts } from '../../nl/mailing.ts'
import { Button } from '../Button.tsx'
import { ProblemNotice } from '../Notice.tsx'
import { LetterForm } from './LetterForm.tsx'
import { MailPreview } from './MailPreview.tsx'

/** What the mails of an organisation say to this role: to write, to look at as it will arrive, and to try on oneself. */
export function LetterPart({ cohort, mailing: { letter, written, closesOn, today, from, rounds } }: { cohort: string; mailing: MailingView }) {
  const { letter: texts } = mailingTexts
  const [editing, setEditing] = useState(false)
  const test = useMutation({ mutationFn: () => bodyOf(leader.cohorts[':cohort'].letter.test.$post({ param: { cohort }, json: { kind: 'invitation' as const } })) })
  return (
    <section className="part">
      <h5>{texts.title}</h5>
      <p className="quiet">{texts.says}</p>
      {!written || editing ? (
        <LetterForm cohort={cohort} letter={letter} closesOn={closesOn} today={today} onSaved={() => setEditing(false)} onCancel={written ? () => setEditing(false) : null} />
      ) : (
        <>
          <p>{texts.kept(letter.sender, letter.subject)}</p>
          <MailPreview cohort={cohort} kind="invitation" letter={letter} title={texts.preview} />
          {rounds.length > 0 && <MailPreview cohort={cohort} kind="reminder" letter={letter} title={texts.reminderToo} />}
          <ProblemNotice error={test.error} />
          <div className="buttons">
            <Button onPress={() => setEditing(true)}>{texts.edit}</Button>
            {from !== null && <Button look="subtle" isPending={test.isPending} onPress={() => test.mutate()}>{test.isPending ? texts.testing : texts.test}</Button>}
            <output className="copy__said">{test.data === undefined ? '' : texts.tested[test.data.delivery]}</output>
          </div>
        </>
      )}
    </section>
  )
}
