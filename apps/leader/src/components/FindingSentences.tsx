import { useState } from 'react'
import { resultTexts } from '../nl/results.ts'
import { Button } from './Button.tsx'

interface Props {
  sentences: readonly string[]
  /** How many at the end stand there always, such as what is not shown. */
  kept: number
}

const atFirst = 3
const allUpTo = 5

/** What a chart says; of many sentences the first ones, the others when somebody asks for them and always on paper. */
export function FindingSentences({ sentences, kept }: Props) {
  const [all, setAll] = useState(false)
  const short = !all && sentences.length > allUpTo
  const isKept = (index: number): boolean => index >= sentences.length - kept
  const classOf = (index: number): string => (isKept(index) ? 'figure__finding figure__finding--kept' : short && index >= atFirst ? 'figure__finding figure__finding--later' : 'figure__finding')
  return (
    <>
      {sentences.map((sentence, index) => <p key={sentence} className={classOf(index)}>{sentence}</p>)}
      {short && <p className="print-hidden"><Button look="subtle" onPress={() => setAll(true)}>{resultTexts.allSentences(sentences.length)}</Button></p>}
    </>
  )
}
