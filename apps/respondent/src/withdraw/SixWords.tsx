import { useState } from 'react'
import './receipt.css'
import type { receiptTexts } from './nl.ts'
import type { Receipt } from './receipt.ts'

interface SixWordsProps {
  receipt: Receipt
  texts: ReturnType<typeof receiptTexts>
}

const address = '/m/intrekken'

/** Six words to write down. They stand on this page only, and are gone with it. */
export function SixWords({ receipt: { words }, texts }: SixWordsProps) {
  const [said, setSaid] = useState('')
  const copy = () => {
    setSaid('')
    void Promise.resolve()
      .then(() => navigator.clipboard.writeText(words.join(' ')))
      .then(() => setSaid(texts.copied), () => setSaid(texts.copyFailed))
  }
  return (
    <section className="receipt" aria-labelledby="bewijs">
      <h2 id="bewijs">{texts.title}</h2>
      <p>{texts.write}</p>
      <ol className="six-words" aria-label={texts.list}>{words.map((word, place) => <li key={place}>{word}</li>)}</ol>
      <p className="copying">
        <button type="button" onClick={copy}>{texts.copy}</button> <output>{said}</output>
      </p>
      <p>{texts.means} {texts.once}</p>
      <p>{texts.others}</p>
      <p>{texts.where} <a href={address}>{location.host + address}</a></p>
    </section>
  )
}
