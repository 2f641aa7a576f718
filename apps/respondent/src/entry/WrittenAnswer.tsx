import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { EntryQuestion } from './entry-questions.ts'
import { entryTexts as words } from './nl.ts'

interface Props {
  question: EntryQuestion
  value: unknown
  onAnswer: (value: unknown) => void
  onNext: () => void
}

/** An answer that is written, or chosen from a long list; it has the focus at once, and Enter goes on. */
export function WrittenAnswer({ question: { kind, options, most, lines }, value, onAnswer, onNext }: Props) {
  const field = useRef<HTMLElement | null>(null)
  useEffect(() => field.current?.focus(), [])
  const place = (element: HTMLElement | null) => {
    field.current = element
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.repeat || (lines && event.shiftKey)) return
    event.preventDefault()
    onNext()
  }
  const asked = { ref: place, onKeyDown, 'aria-labelledby': 'question', autoComplete: 'off' }
  const text = value === undefined ? '' : String(value)

  if (kind === 'list') {
    return (
      <select {...asked} value={options.findIndex((option) => option.value === value)} onChange={({ target }) => onAnswer(options[Number(target.value)]?.value)}>
        <option value={-1}>{words.choose}</option>
        {options.map((option, index) => <option key={option.text} value={index}>{option.text}</option>)}
      </select>
    )
  }
  if (kind === 'number') return <input {...asked} inputMode="decimal" defaultValue={text} onChange={({ target }) => onAnswer(numberIn(target.value))} />
  const limits = most === null ? {} : { maxLength: most }
  const write = (written: string) => onAnswer(written === '' ? undefined : written)
  if (!lines) return <input {...asked} {...limits} value={text} onChange={({ target }) => write(target.value)} />
  return <textarea {...asked} {...limits} rows={6} value={text} onChange={({ target }) => write(target.value)} />
}

/** What is not a number is kept as it is: the server says why it does not fit. */
function numberIn(text: string): unknown {
  if (text.trim() === '') return undefined
  const number = Number(text.replace(',', '.'))
  return Number.isNaN(number) ? text : number
}
