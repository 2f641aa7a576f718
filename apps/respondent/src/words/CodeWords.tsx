import { useState } from 'react'
import './code-words.css'

interface CodeWordsProps {
  words: readonly string[]
  texts: Readonly<Record<'list' | 'copy' | 'copied' | 'copyFailed', string>>
}

/** The words of a code, large, to write down or to copy. */
export function CodeWords({ words, texts }: CodeWordsProps) {
  const [said, setSaid] = useState('')
  const copy = () => {
    setSaid('')
    void Promise.resolve()
      .then(() => navigator.clipboard.writeText(words.join(' ')))
      .then(() => setSaid(texts.copied), () => setSaid(texts.copyFailed))
  }
  return (
    <>
      <ol className="code-words" aria-label={texts.list}>{words.map((word, place) => <li key={place}>{word}</li>)}</ol>
      <p className="copying">
        <button type="button" onClick={copy}>{texts.copy}</button> <output>{said}</output>
      </p>
    </>
  )
}
