import { errorOf, occupy } from '../field-error.ts'
import { postJson } from '../post-json.ts'
import { withdrawTexts as texts } from './nl.ts'
import { readReceipt, withWord } from './read-receipt.ts'
import { receiptWords } from './receipt.ts'
import { canHash, slowHash } from './slow-hash.ts'

/** Brings the form of the server to life: reads the words, says what is wrong with them, and sends nothing but their hash. */
export function prepareWithdrawing(form: HTMLFormElement): void {
  const field = form.querySelector('textarea')
  const button = form.querySelector('button')
  if (!field || !button) return
  const tell = errorOf(field)
  const correction = (wrong: string, right: string) => {
    const take = Object.assign(document.createElement('button'), { type: 'button', className: 'take', textContent: texts.take(right) })
    take.addEventListener('click', () => {
      field.value = withWord(field.value, wrong, right)
      tell(...wrongWith(field.value))
      field.focus()
    })
    return take
  }
  const wrongWith = (typed: string): (string | Node)[] => {
    const read = readReceipt(typed)
    if (read.kind === 'count') return [read.count === 0 ? texts.empty : texts.count(read.count, receiptWords)]
    if (read.kind === 'words') return []
    return read.words.flatMap(({ word, meant }) => (meant.length === 0 ? [texts.unknown(word)] : [texts.meant(word), ...meant.map((right) => correction(word, right))]))
  }
  let busy = false
  const send = async () => {
    if (!canHash()) return tell(texts.impossible)
    const read = readReceipt(field.value)
    tell(...wrongWith(field.value))
    if (read.kind !== 'words' || busy) return
    busy = true
    const free = occupy(button, texts.busy)
    const reply = await slowHash(read.words).then((withdrawal) => postJson('/api/box/withdrawals', { withdrawal }))
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
