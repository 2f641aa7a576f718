import { useEffect, useState } from 'react'
import { shortOf, telephone, type UrgentNumber } from '../help-bar.ts'
import type { Texts } from '../nl.ts'
import { soundsDistressed } from './sounds-distressed.ts'

export interface SupportCardProps {
  words: Texts
  numbers: readonly UrgentNumber[]
  /** What stands in the field above. */
  text: string
}

/** So long nobody typed: in the middle of a sentence nothing may pop up. */
const rest = 800

/** Numbers to call, for who writes to need help now. Stays until it is closed, moves nothing but what is below it, and tells nobody. */
export function SupportCard({ words: { support, help }, numbers, text }: SupportCardProps) {
  const [state, setState] = useState<'unseen' | 'shown' | 'closed'>('unseen')
  useEffect(() => {
    if (state !== 'unseen' || !soundsDistressed(text)) return
    const timer = setTimeout(() => setState('shown'), rest)
    return () => clearTimeout(timer)
  }, [state, text])
  const shown = state === 'shown'
  return (
    <div className={shown ? 'support' : undefined}>
      <output>
        {shown && (
          <>
            <strong>{support.title}</strong>
            <span>{support.text}</span>
            <span className="numbers">{numbers.map(({ name, phone, tel }) => <a key={tel} href={telephone(tel)} aria-label={`${help.call} ${shortOf(phone)}, ${name}`}>{help.call} {shortOf(phone)}</a>)}<a href="#hulp">{help.more}</a></span>
            <span className="only">{support.only}</span>
          </>
        )}
      </output>
      {shown && <button type="button" onClick={() => setState('closed')}>{support.close}</button>}
    </div>
  )
}
