import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { namesTheSubject } from '@leidraadspiegel/schema'
import { bodyOf, leader } from '../../api.ts'
import { readDay, typedDay } from '../../dutch-day.ts'
import { mailingQuery, type Letter } from '../../mail-queries.ts'
import { app } from '../../nl/app.ts'
import { mailingTexts } from '../../nl/mailing.ts'
import { Button } from '../Button.tsx'
import { CheckedForm } from '../CheckedForm.tsx'
import { LinesInput } from '../LinesInput.tsx'
import { ProblemNotice } from '../Notice.tsx'
import { TextInput } from '../TextInput.tsx'

interface Props {
  cohort: string
  letter: Letter
  /** The last day of the fieldwork; null when the letter says it. */
  closesOn: string | null
  today: string
  onSaved: () => void
  onCancel: (() => void) | null
}

const neutralLine = (wrong: string) => (value: string) => (value.trim() === '' || namesTheSubject(value) ? wrong : null)
const isAddress = (text: string): boolean => /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(text.trim())

/** The own part of the mails: who asks, where answers go, the subject and a few words. */
export function LetterForm({ cohort, letter, closesOn, today, onSaved, onCancel }: Props) {
  const { letter: texts } = mailingTexts
  const client = useQueryClient()
  const [{ sender, replyTo, subject, text, until }, setLetter] = useState({ ...letter, until: letter.until === '' ? '' : typedDay(letter.until) })
  const edit = (field: keyof Letter) => (value: string): void => setLetter((before) => ({ ...before, [field]: value }))
  const day = closesOn ?? readDay(until)
  const save = useMutation({
    mutationFn: () => bodyOf(leader.cohorts[':cohort'].letter.$put({ param: { cohort }, json: { sender: sender.trim(), replyTo: replyTo.trim(), subject: subject.trim(), text: text.trim(), until: day ?? today } })),
    onSuccess: async () => {
      await client.invalidateQueries(mailingQuery(cohort))
      onSaved()
    },
  })
  return (
    <CheckedForm onSubmit={save.mutate}>
      <TextInput label={texts.sender} help={texts.senderHelp} name="sender" autoComplete="off" maxLength={80} value={sender} onChange={edit('sender')} check={neutralLine(texts.senderError)} />
      <TextInput label={texts.replyTo} help={texts.replyToHelp} name="replyTo" type="email" autoComplete="off" maxLength={254} value={replyTo} onChange={edit('replyTo')} check={(value) => (isAddress(value) ? null : texts.replyToError)} />
      <TextInput label={texts.subject} name="subject" autoComplete="off" maxLength={120} value={subject} onChange={edit('subject')} check={neutralLine(texts.subjectError)} />
      <LinesInput label={texts.text} help={texts.textHelp} name="text" rows={4} maxLength={2000} value={text} onChange={edit('text')} check={(value) => (namesTheSubject(value) ? texts.textError : null)} />
      {closesOn === null ? (
        <TextInput narrow label={texts.until} help={texts.untilHelp} name="until" inputMode="numeric" autoComplete="off" value={until} onChange={edit('until')} check={(value) => ((readDay(value) ?? '') < today ? texts.untilError : null)} />
      ) : (
        <p>{texts.fixedDay(closesOn)}</p>
      )}
      <ProblemNotice error={save.error} />
      <div className="buttons">
        <Button type="submit" isDisabled={save.isPending}>{save.isPending ? texts.saving : texts.save}</Button>
        {onCancel !== null && <Button look="subtle" onPress={onCancel}>{app.cancel}</Button>}
      </div>
    </CheckedForm>
  )
}
