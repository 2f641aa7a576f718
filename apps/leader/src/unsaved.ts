import { createContext } from 'react'

type State = 'typed' | 'sent'
const forms = new Map<string, State>()

/** What becomes of a form, by its id: somebody typed in it, sent it, was refused, or it is no longer there. */
export const unsaved = {
  typed: (form: string): void => void forms.set(form, 'typed'),
  sent: (form: string): void => void forms.set(form, 'sent'),
  refused: (form: string): void => void (forms.get(form) === 'sent' && forms.set(form, 'typed')),
  gone: (form: string): void => void forms.delete(form),
  isAny: (): boolean => [...forms.values()].includes('typed'),
}

/** The id of the form around, for what stands in it and says that something is wrong; empty outside of one. */
export const FormAround = createContext('')
