import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { longestFigureNote } from '@leidraadspiegel/schema'
import { bodyOf, leader, Refusal } from '../api.ts'
import { app } from '../nl/app.ts'
import { ownWordsTexts as texts } from '../nl/own-words.ts'
import { list } from '../nl/words.ts'
import type { NotePlace } from '../queries.ts'
import { Button } from './Button.tsx'
import { CheckedForm } from './CheckedForm.tsx'
import { LinesInput } from './LinesInput.tsx'
import { Notice, ProblemNotice } from './Notice.tsx'

interface Props {
  project: string
  place: NotePlace
  /** Of the organisation; null is the network. */
  name: string | null
  initial: string
  onDone: () => void
  onCancel: () => void
}

/** A text beside a figure; when somebody may be recognised in it, that is said before it is kept. What was typed stays when keeping it fails. */
export function FigureNoteForm({ project, place: { organisation, analysis, role, criterion, wave }, name, initial, onDone, onCancel }: Props) {
  const [text, setText] = useState(initial)
  const save = useMutation({
    mutationFn: (sure: boolean) => {
      const json = { analysis, role, criterion, wave, text: text.trim(), sure }
      return bodyOf(organisation === null ? leader.projects[':project']['figure-notes'].$put({ param: { project }, json }) : leader.organisations[':organisation']['figure-notes'].$put({ param: { organisation }, json }))
    },
    onSuccess: onDone,
  })
  const { sure } = texts
  const about = save.error instanceof Refusal && save.error.code === 'may-name-somebody' ? save.error.problems.map(({ message }) => `‘${message}’`) : []
  return (
    <CheckedForm onSubmit={() => save.mutate(false)}>
      <LinesInput label={texts.field} help={texts.help(longestFigureNote - text.length)} name="eigen-woorden" rows={4} maxLength={longestFigureNote} value={text} onChange={(typed) => { setText(typed); save.reset() }} check={(typed) => (typed.trim() === '' ? texts.empty : null)} />
      <p className="quiet">{texts.readers(name)}</p>
      {about.length > 0 && <Notice kind="problem" title={sure.title}>{sure.text(list(about))}</Notice>}
      {about.length === 0 && <ProblemNotice error={save.error} />}
      <div className="buttons">
        <Button type="submit" look="primary" isPending={save.isPending}>{save.isPending ? texts.busy : texts.save}</Button>
        {about.length > 0 && <Button onPress={() => save.mutate(true)} isDisabled={save.isPending}>{sure.keep}</Button>}
        <Button look="subtle" onPress={onCancel} isDisabled={save.isPending}>{app.cancel}</Button>
      </div>
    </CheckedForm>
  )
}
