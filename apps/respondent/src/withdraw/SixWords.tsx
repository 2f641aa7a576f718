import { NewTabLink } from '../NewTabLink.tsx'
import { CodeWords } from '../words/CodeWords.tsx'
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
  return (
    <section className="receipt" aria-labelledby="bewijs">
      <h2 id="bewijs">{texts.title}</h2>
      <p>{texts.write}</p>
      <CodeWords words={words} texts={texts} />
      <p>{texts.means} {texts.once}</p>
      <p>{texts.others}</p>
      <p>{texts.where} <NewTabLink address={address} /></p>
    </section>
  )
}
