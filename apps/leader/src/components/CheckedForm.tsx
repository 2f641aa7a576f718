import { createContext, useContext, useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { FormAround, unsaved } from '../unsaved.ts'

/** Did somebody try to send what stands in the fields below? */
export const Tried = createContext(false)

/** Did somebody try to send this form? Only then a field says what is wrong with it, and from then on while it is typed. */
export const useTried = (): boolean => useContext(Tried)

interface Props {
  children: ReactNode
  row?: boolean
  onSubmit: () => void
}

/** A form that sends only what its fields find good, and otherwise puts the focus on the first that is not. Who leaves with something typed in it is asked first. */
export function CheckedForm({ children, row = false, onSubmit }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [tried, setTried] = useState(false)
  const id = useId()
  useEffect(() => () => unsaved.gone(id), [id])
  const submit = (): void => {
    flushSync(() => setTried(true))
    const wrong = form.current?.querySelector<HTMLElement>('[data-invalid] :is(input, textarea)')
    if (wrong) return wrong.focus()
    setTried(false)
    unsaved.sent(id)
    onSubmit()
  }
  return (
    <form
      ref={form}
      noValidate
      className={row ? 'form form--row' : 'form'}
      onInput={() => unsaved.typed(id)}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <FormAround value={id}><Tried value={tried}>{children}</Tried></FormAround>
    </form>
  )
}
