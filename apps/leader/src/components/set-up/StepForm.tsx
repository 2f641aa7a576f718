import { useEffect, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import type { KeptValues } from '../../kept-values.ts'
import { Tried } from '../CheckedForm.tsx'

/** The form of a step; its button stands at the end of the page and names it. */
export const stepForm = 'stap'

interface Props {
  kept: Pick<KeptValues<object>, 'leave' | 'keepAll'>
  /** Everything is kept. */
  onDone: () => void
  children: ReactNode
}

/** Fields that are kept when somebody leaves them, and all together when he goes on; the first that is wrong then gets the focus. */
export function StepForm({ kept, onDone, children }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [tried, setTried] = useState(false)
  const submit = async (): Promise<void> => {
    flushSync(() => setTried(true))
    const wrong = form.current?.querySelector<HTMLElement>('[data-invalid] :is(input, textarea)')
    if (wrong) return wrong.focus()
    if (await kept.keepAll()) onDone()
  }
  useEffect(() => {
    const fields = form.current
    const leave = (): void => {
      if (!kept.leave()) setTried(true)
    }
    fields?.addEventListener('focusout', leave)
    return () => fields?.removeEventListener('focusout', leave)
  })
  return (
    <form
      id={stepForm}
      ref={form}
      noValidate
      className="stack stack--wide"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Tried value={tried}>{children}</Tried>
    </form>
  )
}
