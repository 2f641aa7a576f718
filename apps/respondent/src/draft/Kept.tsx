import { FocusedHeading } from '../FocusedHeading.tsx'
import { NewTabLink } from '../NewTabLink.tsx'
import { CodeWords } from '../words/CodeWords.tsx'
import type { draftTexts } from './nl.ts'
import '../withdraw/receipt.css'

interface KeptProps {
  words: readonly string[]
  texts: ReturnType<typeof draftTexts>['kept']
}

/** The words to go on with, once and here only: the answers are gone from this page. */
export function Kept({ words, texts }: KeptProps) {
  return (
    <div className="panel">
      <FocusedHeading>{texts.title}</FocusedHeading>
      <div className="receipt">
        <p>{texts.write}</p>
        <CodeWords words={words} texts={texts} />
        <p>{texts.once}</p>
        <p><strong>{texts.secret}</strong></p>
        <p>{texts.where} <NewTabLink address={location.pathname} /></p>
        <p>{texts.until}</p>
      </div>
      <p>{texts.close}</p>
    </div>
  )
}
