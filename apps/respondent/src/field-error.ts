import './field-error.css'

/** Says what is wrong with a field, below it, and brings the focus there; without parts, nothing is wrong any more. */
export type Tell = (...parts: readonly (string | Node)[]) => void

export function errorOf(field: HTMLInputElement | HTMLTextAreaElement): Tell {
  const said = document.createElement('div')
  said.id = `${field.id}-fout`
  said.className = 'field-error'
  said.setAttribute('role', 'alert')
  field.after(said)
  field.setAttribute('aria-describedby', [field.getAttribute('aria-describedby'), said.id].filter(Boolean).join(' '))
  return (...parts) => {
    said.replaceChildren(...parts.map((part) => (typeof part === 'string' ? Object.assign(document.createElement('p'), { textContent: part }) : part)))
    field.setAttribute('aria-invalid', String(parts.length > 0))
    if (parts.length > 0) field.focus()
  }
}

/** What the button says while it is busy; gives the way back. */
export function occupy(button: HTMLButtonElement, text: string): () => void {
  const label = button.textContent
  button.setAttribute('aria-disabled', 'true')
  button.textContent = text
  return () => {
    button.removeAttribute('aria-disabled')
    button.textContent = label
  }
}
