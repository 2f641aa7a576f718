import { occupy } from '../field-error.ts'
import { postJson } from '../post-json.ts'
import { wordField } from '../words/word-field.ts'
import { withdrawTexts } from './nl.ts'
import { receiptWords } from './receipt.ts'
import { canHash, slowHash } from './slow-hash.ts'

/** Brings the form of the server to life: reads the words, says what is wrong with them, and sends nothing but their hash. */
export function prepareWithdrawing(form: HTMLFormElement): void {
  const field = form.querySelector('textarea')
  const button = form.querySelector('button')
  if (!field || !button) return
  const texts = withdrawTexts()
  const { read, tell } = wordField(field, receiptWords, texts.empty)
  let busy = false
  const send = async () => {
    if (!canHash()) return tell(texts.impossible)
    const words = read()
    if (words === null || busy) return
    busy = true
    const free = occupy(button, texts.busy)
    const reply = await slowHash(words).then((withdrawal) => postJson('/api/box/withdrawals', { withdrawal }))
    busy = false
    free()
    if (reply.kind !== 'ok') return tell(texts.unreachable)
    field.value = ''
    showReceived()
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void send().catch(() => tell(texts.impossible))
  })
  form.hidden = false
}

function showReceived(): void {
  const [ask, received] = ['intrekken-vragen', 'intrekken-ontvangen'].map((id) => document.getElementById(id))
  const heading = received?.querySelector<HTMLElement>('h1')
  if (!ask || !received || !heading) return
  ask.hidden = true
  received.hidden = false
  heading.tabIndex = -1
  scrollTo(0, 0)
  heading.focus()
}
