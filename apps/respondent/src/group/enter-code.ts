import { errorOf, occupy } from '../field-error.ts'
import { postJson } from '../post-json.ts'
import { groupTexts } from './nl.ts'

/** Brings the form of the server to life: a code that works leads to the start page of its group. */
export function prepareGroup(form: HTMLFormElement): void {
  const field = form.querySelector('input')
  const button = form.querySelector('button')
  if (!field || !button) return
  const texts = groupTexts()
  const tell = errorOf(field)
  let busy = false
  const enter = async () => {
    const code = field.value.trim()
    if (code === '') return tell(texts.empty)
    if (busy) return
    busy = true
    tell()
    const free = occupy(button, texts.busy)
    const reply = await postJson('/api/desk/groups', { code: code.slice(0, 64) })
    busy = false
    free()
    if (reply.kind === 'problem') return tell(texts.unknown)
    const { cohort, secret } = reply.kind === 'ok' ? reply.body : {}
    if (typeof cohort !== 'string' || typeof secret !== 'string') return tell(texts.unreachable)
    location.replace(`/m/${encodeURIComponent(cohort)}${location.search}#${secret}`)
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void enter()
  })
  form.hidden = false
}
