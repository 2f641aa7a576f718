import type { Role } from '@leidraadspiegel/schema'
import { useEffect, useState } from 'react'
import { FocusedHeading } from './FocusedHeading.tsx'
import { NewTabLink } from './NewTabLink.tsx'
import { textsFor } from './nl.ts'
import { receiptTexts } from './withdraw/nl.ts'
import { receiptOf, type Receipt } from './withdraw/receipt.ts'
import { SixWords } from './withdraw/SixWords.tsx'

interface ReceivedProps {
  title: string
  paragraphs: readonly string[]
  role: Role
  /** Id of the response that was sent. */
  id: string
  /** Path of the page on which the results will stand. */
  resultsAddress: string
}

/** The words of thanks, and once, here only, what the answers can be withdrawn with. */
export function Received({ title, paragraphs, role, id, resultsAddress }: ReceivedProps) {
  const [receipt, setReceipt] = useState<Receipt | null | undefined>(undefined)
  useEffect(() => void receiptOf(id).then(setReceipt), [id])
  const texts = receiptTexts(role)
  return (
    <div className="panel">
      <FocusedHeading>{title}</FocusedHeading>
      {paragraphs.map((text) => <p key={text}>{text}</p>)}
      <p>{textsFor(role).results} <NewTabLink address={resultsAddress} /></p>
      {receipt && <SixWords receipt={receipt} texts={texts} />}
      {receipt === null && <p>{texts.none}</p>}
      {receipt !== undefined && <p>{receipt === null ? texts.closeOnly : texts.close}</p>}
    </div>
  )
}
