import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../components/Button.tsx'
import { ExplanationPart } from '../components/ExplanationPart.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { explanationTexts } from '../nl/explanation.ts'
import { whyNotSections, whyNotTexts } from '../nl/why-not.ts'
import { usePrintWhen } from '../use-print-when.ts'

/** Why a group can be missing from the outcomes. */
export function WhyNot() {
  const [printing, setPrinting] = useState(false)
  usePrintWhen(printing, () => setPrinting(false))
  const { title, lead, back, print } = whyNotTexts
  return (
    <div className="explanation">
      <div className="explanation__head stack">
        <p className="print-hidden"><Link to="/uitleg">{back}</Link></p>
        <PageTitle title={title} />
        <p className="lead">{lead}</p>
      </div>
      <nav className="explanation__contents print-hidden" aria-labelledby="inhoudsopgave">
        <h2 id="inhoudsopgave" className="questions__title">{explanationTexts.contents}</h2>
        <ol>{whyNotSections.map(({ heading }, index) => <li key={heading}><a href={`#${idOf(index)}`} className="question">{heading}</a></li>)}</ol>
      </nav>
      <div className="explanation__text">
        {whyNotSections.map((section, index) => <ExplanationPart key={section.heading} id={idOf(index)} section={section} />)}
        <p className="print-hidden"><Button onPress={() => setPrinting(true)}>{print}</Button></p>
      </div>
    </div>
  )
}

const idOf = (index: number): string => `deel-${index + 1}`
