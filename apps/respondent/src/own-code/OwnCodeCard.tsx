import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import '../field-error.css'
import { FocusedHeading } from '../FocusedHeading.tsx'
import { elementOf, elements, endOf, secretWordOf } from './elements.ts'
import type { Typed } from './hash-own-code.ts'
import { ownCodeTexts } from './nl.ts'
import './own-code.css'
import { prepareCode } from './prepared-code.ts'

export interface OwnCodeCardProps {
  salt: string
  hidden: boolean
  /** `code` is on its way, and may turn out not to be there. */
  onSend: (code: Promise<string[] | null> | null) => void
}

const quiet = 500

/** Seven short questions and a word, which stay on this page: only what is made of them is sent, and only when somebody wants that. */
export function OwnCodeCard({ salt, hidden, onSend }: OwnCodeCardProps) {
  const texts = ownCodeTexts()
  const [typed, setTyped] = useState<readonly string[]>(() => elements.map(() => ''))
  const [word, setWord] = useState('')
  const [tried, setTried] = useState(false)
  const [prepared] = useState(() => prepareCode(salt))
  const form = useRef<HTMLFormElement>(null)
  const id = useId()
  const read = elements.map((kind, place) => elementOf(typed[place] ?? '', kind, endOf(place)))
  const whole: Typed | null = read.every((element) => element !== null) ? { elements: read, secretWord: secretWordOf(word) } : null
  const key = whole === null ? null : JSON.stringify(whole)

  useEffect(() => {
    if (key === null) return
    const timer = setTimeout(() => prepared.begin(JSON.parse(key) as Typed), quiet)
    return () => clearTimeout(timer)
  }, [key, prepared])

  const send = (event: FormEvent) => {
    event.preventDefault()
    if (whole !== null) return onSend(prepared.finish(whole))
    setTried(true)
    form.current?.querySelectorAll('input')[read.indexOf(null)]?.focus()
  }
  return (
    <form ref={form} className="own-code" hidden={hidden} noValidate autoComplete="off" onSubmit={send}>
      {hidden ? <h1>{texts.title}</h1> : <FocusedHeading>{texts.title}</FocusedHeading>}
      <p>{texts.why}</p>
      <p><strong>{texts.free}</strong></p>
      <p>{texts.kept}</p>
      <p>{texts.risk}</p>
      <fieldset>
        <legend>{texts.legend}</legend>
        <p>{texts.unknown}</p>
        {elements.map((kind, place) => {
          const wrong = tried && read[place] === null
          const [field, help, said] = ['veld', 'uitleg', 'fout'].map((part) => `${id}-${part}-${place}`)
          const described = [kind === 'letter' ? null : help, wrong ? said : null].filter((one) => one !== null).join(' ')
          return (
            <div key={texts.prompts[place]} className="element">
              <label htmlFor={field}>{texts.prompts[place]}</label>
              {kind !== 'letter' && <p id={help} className="hint">{texts.number(kind.most)}</p>}
              <input
                id={field} type="text" autoComplete="off" autoCorrect="off" spellCheck={false} maxLength={40}
                autoCapitalize={kind === 'letter' ? 'characters' : 'none'} aria-invalid={wrong} aria-describedby={described === '' ? undefined : described}
                value={typed[place] ?? ''} onChange={({ target }) => setTyped(typed.map((old, at) => (at === place ? target.value : old)))}
              />
              {wrong && <p id={said} className="field-error">{kind === 'letter' ? texts.missingLetter : texts.missingNumber(kind.most)}</p>}
            </div>
          )
        })}
      </fieldset>
      <div className="element">
        <label htmlFor={`${id}-woord`}>{texts.secret}</label>
        <p id={`${id}-woord-uitleg`} className="hint">{texts.secretHelp}</p>
        <input id={`${id}-woord`} type="text" className="word" autoComplete="off" autoCorrect="off" autoCapitalize="none" spellCheck={false} maxLength={80} aria-describedby={`${id}-woord-uitleg`} value={word} onChange={({ target }) => setWord(target.value)} />
      </div>
      <div className="page-buttons even">
        <button type="submit" className="next">{texts.withCode}</button>
        <button type="button" className="skip" onClick={() => onSend(null)}>{texts.without}</button>
        <button type="button" className="back" onClick={() => history.back()}>{texts.back}</button>
      </div>
    </form>
  )
}
