import { useContext, useEffect, type ReactNode, type Ref } from 'react'
import { isRefusal } from '../api.ts'
import { problemSentence } from '../nl/problems.ts'
import { FormAround, unsaved } from '../unsaved.ts'

interface Props {
  kind?: 'info' | 'problem' | 'done'
  title?: string
  children: ReactNode
  ref?: Ref<HTMLDivElement>
}

/** A few words set apart; a problem is spoken at once, what is done when there is a pause. */
export function Notice({ kind = 'info', title, children, ref }: Props) {
  const form = useContext(FormAround)
  useEffect(() => {
    if (kind === 'problem') unsaved.refused(form)
  }, [kind, form])
  const role = { info: undefined, problem: 'alert', done: 'status' }[kind]
  return (
    <div ref={ref} role={role} tabIndex={ref === undefined ? undefined : -1} className={`notice notice--${kind}`}>
      {title !== undefined && <p className="notice__title">{title}</p>}
      <p>{children}</p>
    </div>
  )
}

/** A session that ended is told by the dialog that lies over the page. */
export function ProblemNotice({ error }: { error: unknown }) {
  return error === null || error === undefined || isRefusal(error, 'signed-out') ? null : <Notice kind="problem">{problemSentence(error)}</Notice>
}
