import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { StepMark } from '@leidraadspiegel/schema'
import { bodyOf, leader } from '../../api.ts'
import { formatDay } from '../../format.ts'
import { stateOfTask, stepTexts, taskWords } from '../../nl/steps.ts'
import { placeOf } from '../../task-places.ts'
import { tracksQuery, type TaskStand } from '../../track-queries.ts'
import { Button } from '../Button.tsx'
import { Notice, ProblemNotice } from '../Notice.tsx'
import { TaskPlace } from './TaskPlace.tsx'
import { TickForm } from './TickForm.tsx'

export interface TaskProps {
  project: string
  organisation: string | null
  today: string
  /** Whether this account may tick. */
  may: boolean
}

/** One thing to do: how it stands, who said so, the way to it, and ticking it or taking that back. */
export function TaskRow({ project, organisation, today, may, task, needed, state, known, mark }: TaskProps & TaskStand) {
  const [open, setOpen] = useState(false)
  const client = useQueryClient()
  const said = useRef<HTMLDivElement>(null)
  const save = useMutation({
    mutationFn: (json: StepMark) => send(project, organisation, task, json),
    onSuccess: async () => {
      setOpen(false)
      await client.invalidateQueries(tracksQuery(project))
    },
  })
  useEffect(() => {
    if (save.isSuccess && !open) said.current?.focus()
  }, [save.isSuccess, open])
  const { title, help } = taskWords[task]
  const byItself = placeOf(task) !== undefined
  const texts = stepTexts
  return (
    <li className={`task task--${state}`}>
      <p className="task__state">{stateOfTask[state]}</p>
      <div className="stack stack--tight">
        <h3 className="task__title">{title}{!needed && <span className="task__optional"> ({texts.optional})</span>}</h3>
        {help !== undefined && <p className="quiet">{help}</p>}
        <Said known={known} mark={mark} />
        {save.isSuccess && <Notice kind="done" ref={said}>{save.variables.state === 'open' ? texts.undone(title) : texts.ticked(title)}</Notice>}
        {!open && <ProblemNotice error={save.error} />}
        {state === 'open' && byItself && <p>{texts.sees} <TaskPlace project={project} organisation={organisation} task={task} /></p>}
        {may && !known && !open && (
          <p>
            {state === 'open' && <Button look={byItself ? 'subtle' : 'secondary'} aria-label={byItself ? texts.elsewhereOf(title) : texts.tickOf(title)} onPress={() => setOpen(true)}>{byItself ? texts.elsewhere : texts.tick}</Button>}
            {state !== 'open' && <Button look="subtle" aria-label={texts.undoOf(title)} isPending={save.isPending} onPress={() => save.mutate({ state: 'open', on: null, note: '' })}>{texts.undo}</Button>}
          </p>
        )}
        {open && <TickForm today={today} busy={save.isPending} error={save.error} onSave={save.mutate} onCancel={() => setOpen(false)} />}
      </div>
    </li>
  )
}

function Said({ known, mark }: Pick<TaskStand, 'known' | 'mark'>) {
  if (known) return <p className="quiet">{stepTexts.known}</p>
  if (mark === null || mark.state === 'open') return null
  const day = mark.on === null ? null : formatDay(mark.on)
  return (
    <>
      <p className="quiet">{mark.state === 'done' ? stepTexts.saidDone(mark.savedBy, day) : stepTexts.saidNotNeeded(mark.savedBy)}</p>
      {mark.note !== '' && <p className="task__note">{mark.note}</p>}
    </>
  )
}

async function send(project: string, organisation: string | null, task: string, json: StepMark): Promise<void> {
  if (organisation === null) await bodyOf(leader.projects[':project'].steps[':task'].$put({ param: { project, task }, json }))
  else await bodyOf(leader.organisations[':organisation'].steps[':task'].$put({ param: { organisation, task }, json }))
}
