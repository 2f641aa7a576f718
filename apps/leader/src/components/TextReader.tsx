import { useMutation } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { bodyOf, isRefusal, leader } from '../api.ts'
import { openAnswerTexts, struckWord } from '../nl/open-answers.ts'
import { retype, strike, strikeAll, type Draft } from '../redaction.ts'
import type { TextToRead } from '../text-queries.ts'
import { Button } from './Button.tsx'
import { MarkedText } from './MarkedText.tsx'
import { Notice, ProblemNotice } from './Notice.tsx'
import { Proposals } from './Proposals.tsx'

interface Props {
  fieldwork: string
  text: TextToRead
  /** 'Tekst 3 van 12'. */
  title: string
  /** Somebody else has to read it too. */
  first: boolean
  /** Puts the focus on the title: this is not the first text of the page. */
  arrives: boolean
  onDone: () => void
}

const longest = 5000

/** One text: what is proposed, what it becomes, and the decision. What was typed stays when sending fails. */
export function TextReader({ fieldwork, text, title, first, arrives, onDone }: Props) {
  const [draft, setDraft] = useState<Draft>({ text: text.body, marks: text.marks })
  const [said, setSaid] = useState('')
  const place = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const help = useId()
  useEffect(() => {
    if (arrives) heading.current?.focus()
  }, [arrives])
  const decide = useMutation({
    mutationFn: (release: string | null) => bodyOf(leader.fieldworks[':fieldwork'].texts.decisions.$post({ param: { fieldwork }, json: { text: text.id, release } })),
    onSuccess: onDone,
  })
  /** The button that was pressed goes: the next one, or the box with the text, gets the focus. */
  const become = (next: Draft, sentence: string): void => {
    flushSync(() => {
      setDraft(next)
      setSaid(sentence)
    })
    place.current?.querySelector<HTMLElement>('.proposals button, textarea')?.focus()
  }
  const { again, text: label, struck, struckAll, edit, editHelp, empty, release, releaseFirst, withhold, final, finalFirst, left, gone } = openAnswerTexts.reading
  const nothing = draft.text.trim() === ''
  const tooLate = isRefusal(decide.error, 'wrong-state')
  return (
    <section ref={place} className="stack stack--wide" aria-labelledby="tekst">
      <h2 id="tekst" ref={heading} tabIndex={-1}>{title}</h2>
      {text.again && <Notice>{again}</Notice>}
      <MarkedText draft={draft} label={label} />
      <Proposals
        draft={draft}
        busy={decide.isPending}
        onStrike={(mark) => become(strike(draft, mark, struckWord(mark)), struck(draft.text.slice(mark.from, mark.to)))}
        onStrikeAll={() => become(strikeAll(draft, struckWord), struckAll)}
      />
      <output className="quiet">{said}</output>
      <div className="field">
        <label className="field__label" htmlFor={`${help}-text`}>{edit}</label>
        <span id={help} className="field__help">{editHelp}</span>
        <textarea
          id={`${help}-text`}
          className="field__input reader__box"
          rows={Math.min(12, Math.max(3, Math.ceil(text.body.length / 45)))}
          maxLength={longest}
          value={draft.text}
          readOnly={decide.isPending}
          aria-describedby={help}
          onChange={(event) => setDraft(retype(draft, event.target.value))}
        />
      </div>
      {nothing && <p className="field__error" role="alert">{empty}</p>}
      {tooLate ? <Notice kind="problem">{gone.text}</Notice> : <ProblemNotice error={decide.error} />}
      <div className="stack stack--tight">
        {!nothing && draft.marks.length > 0 && <p className="quiet">{left(draft.marks.length)}</p>}
        <div className="buttons">
          {tooLate ? (
            <Button look="primary" onPress={onDone}>{gone.next}</Button>
          ) : (
            <>
              <Button look="primary" isDisabled={nothing || decide.isPending} onPress={() => decide.mutate(draft.text)}>{first ? releaseFirst : release}</Button>
              <Button isDisabled={decide.isPending} onPress={() => decide.mutate(null)}>{withhold}</Button>
            </>
          )}
        </div>
        <p className="quiet">{first ? finalFirst : final}</p>
      </div>
    </section>
  )
}
