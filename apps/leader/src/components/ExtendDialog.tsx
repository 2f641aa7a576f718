import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { lastDayOf, periodProblem } from '@leidraadspiegel/schema'
import { bodyOf, leader } from '../api.ts'
import { periodTexts } from '../nl/period.ts'
import { projectQuery, type FieldworkView } from '../queries.ts'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { DayInput } from './DayInput.tsx'
import { ProblemNotice } from './Notice.tsx'

interface Props {
  project: string
  fieldwork: FieldworkView
  today: string
  open: boolean
  /** With the day that respondents read from now on, or null when nothing changed. */
  onClose: (day: string | null) => void
}

/** Asks for a later last day, and says first what that does. */
export function ExtendDialog({ project, fieldwork, today, open, onClose }: Props) {
  const { id, opensOn, closesOn } = fieldwork
  const [day, setDay] = useState('')
  const [tried, setTried] = useState(false)
  const client = useQueryClient()
  const last = lastDayOf(opensOn, today)
  const { extend: texts } = periodTexts
  const leave = (kept: string | null): void => {
    setDay('')
    setTried(false)
    save.reset()
    onClose(kept)
  }
  const save = useMutation({
    mutationFn: () => bodyOf(leader.fieldworks[':fieldwork'].period.$put({ param: { fieldwork: id }, json: { opensOn, closesOn: day } })),
    onSuccess: async () => {
      await client.invalidateQueries(projectQuery(project))
      leave(day)
    },
  })
  const wrong = (): string | null => {
    if (day === '' || day === closesOn) return texts.later
    const problem = periodProblem(fieldwork, { opensOn, closesOn: day }, today)
    return problem === null ? null : periodTexts.problems[problem]
  }
  const full = closesOn !== null && closesOn >= last
  const submit = (): void => {
    setTried(true)
    if (full) return leave(null)
    if (wrong() === null) save.mutate()
  }
  return (
    <ConfirmDialog open={open} title={texts.title} yes={full ? texts.understood : texts.yes} busy={save.isPending} onYes={submit} onNo={() => leave(null)}>
      <p>{closesOn === null ? texts.none : texts.now(closesOn)}</p>
      {full ? <p>{texts.full(last)}</p> : (
        <>
          <DayInput label={periodTexts.closes} help={texts.last(last)} name="closesOn" value={day} min={closesOn !== null && closesOn > today ? closesOn : today} max={last} eager={tried} onChange={setDay} check={wrong} />
          <p>{texts.says}</p>
        </>
      )}
      <ProblemNotice error={save.error} />
    </ConfirmDialog>
  )
}
