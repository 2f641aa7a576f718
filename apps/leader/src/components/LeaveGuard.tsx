import { useBlocker } from '@tanstack/react-router'
import { app } from '../nl/app.ts'
import { unsaved } from '../unsaved.ts'
import { ConfirmDialog } from './ConfirmDialog.tsx'

/** Asks before somebody leaves a page with something typed that was not kept. */
export function LeaveGuard() {
  const { status, proceed, reset } = useBlocker({ shouldBlockFn: unsaved.isAny, enableBeforeUnload: unsaved.isAny, withResolver: true })
  const { title, text, leave, stay } = app.unsaved
  return (
    <ConfirmDialog open={status === 'blocked'} title={title} yes={leave} no={stay} busy={false} onYes={() => proceed?.()} onNo={() => reset?.()}>
      <p>{text}</p>
    </ConfirmDialog>
  )
}
