import { useEffect, useRef, useState } from 'react'
import { obstacleThemes } from '@leidraadspiegel/schema'
import { codingTexts, countedTexts, themeWords } from '../../nl/coding.ts'
import { Button } from '../Button.tsx'
import { Choice } from '../Choice.tsx'
import { codeWords, kindOfCode } from './code-words.ts'
import { CodeButtons, type CodeChoice } from './CodeButtons.tsx'
import { keysOf, type CodingState, type CodingStep } from './coding-state.ts'
import { useKeys } from './use-keys.ts'

interface Props {
  body: string
  criteria: readonly { id: string; title: string }[]
  state: CodingState
  go: (step: CodingStep) => void
}

/** One text and what it is about, by button or by key. */
export function CodeText({ body, criteria, state, go }: Props) {
  const { texts, place, codes, done } = state
  const [keysOn, setKeysOn] = useState(true)
  const [said, setSaid] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (place > 0 || done.length > 0) heading.current?.focus()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the focus goes along with the text, not with every choice
  }, [place])
  const given = codes.get(texts[place] ?? '') ?? []
  const { progress, subjects, obstacles, chances, next, previous, undo, undone, keys, given: gave, taken } = codingTexts
  const keysByCode = new Map([...keysOf(criteria)].map(([key, code]) => [code, key]))
  const toggle = (code: string): void => {
    const words = codeWords(code, criteria)
    const kind = kindOfCode(code)
    const named = kind === 'criterion' ? words : `${countedTexts.groups[kind]}: ${words.toLowerCase()}`
    setSaid(given.includes(code) ? taken(named) : gave(named))
    go({ step: 'toggle', code })
  }
  const move = (step: 'next' | 'previous' | 'undo'): void => {
    setSaid(step === 'undo' ? undone : '')
    go({ step })
  }
  useKeys(keysOn, (key) => {
    if (key === 'ArrowRight' || key === 'Enter') move('next')
    else if (key === 'ArrowLeft') move('previous')
    else if (key.toLowerCase() === 'u') move('undo')
    else {
      const code = keysOf(criteria).get(key.toLowerCase())
      if (code === undefined) return false
      toggle(code)
    }
    return true
  })
  const choice = (code: string, words: string): CodeChoice => ({ code, words, key: keysOn ? (keysByCode.get(code) ?? null) : null })
  return (
    <section className="stack" aria-labelledby="tekst">
      <h2 id="tekst" ref={heading} tabIndex={-1}>{progress(place + 1, texts.length)}</h2>
      <blockquote className="quote"><p>{body}</p></blockquote>
      <div className="coding__groups">
        <CodeButtons title={subjects} choices={criteria.map(({ id, title }) => choice(`criterion:${id}`, title))} given={given} onToggle={toggle} />
        <CodeButtons title={obstacles} choices={obstacleThemes.map((theme) => choice(`obstacle:${theme}`, themeWords[theme]))} given={given} onToggle={toggle} />
        <CodeButtons title={chances} choices={obstacleThemes.map((theme) => choice(`chance:${theme}`, themeWords[theme]))} given={given} onToggle={toggle} />
      </div>
      <output className="quiet coding__said">{said}</output>
      <div className="buttons">
        <Button look="primary" onPress={() => move('next')}>{next}</Button>
        <Button isDisabled={place === 0} onPress={() => move('previous')}>{previous}</Button>
        <Button look="subtle" isDisabled={done.length === 0} onPress={() => move('undo')}>{undo}</Button>
      </div>
      <Choice isSelected={keysOn} onChange={setKeysOn} help={keys.text}>{keys.use}</Choice>
    </section>
  )
}
