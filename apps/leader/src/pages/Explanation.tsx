import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../components/Button.tsx'
import { ExplanationPart } from '../components/ExplanationPart.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { app } from '../nl/app.ts'
import { explanationTexts } from '../nl/explanation.ts'
import { whyNotTexts } from '../nl/why-not.ts'
import { explanationQuery } from '../queries.ts'
import { usePrintWhen } from '../use-print-when.ts'

/** How to read the outcomes; the words and the example come from the server, which computes them. */
export function Explanation() {
  const { title, lead, sections, references } = useSuspenseQuery(explanationQuery).data
  const [printing, setPrinting] = useState(false)
  usePrintWhen(printing, () => setPrinting(false))
  const { contents, references: sources, print } = explanationTexts
  const parts = [...sections.map(({ heading }, index) => ({ id: idOf(index), heading })), { id: 'bronnen', heading: sources }]
  return (
    <div className="explanation">
      <div className="explanation__head stack">
        <p className="print-hidden"><Link to="/">{app.home}</Link></p>
        <PageTitle title={title} />
        <p className="lead">{lead}</p>
        <p className="print-hidden">{whyNotTexts.more} <Link to="/waarom-niet">{whyNotTexts.title}</Link></p>
      </div>
      <nav className="explanation__contents print-hidden" aria-labelledby="inhoudsopgave">
        <h2 id="inhoudsopgave" className="questions__title">{contents}</h2>
        <ol>{parts.map(({ id, heading }) => <li key={id}><a href={`#${id}`} className="question">{heading}</a></li>)}</ol>
      </nav>
      <div className="explanation__text">
        {sections.map((section, index) => <ExplanationPart key={section.heading} id={idOf(index)} section={section} />)}
        <section className="stack" aria-labelledby="bronnen">
          <h2 id="bronnen">{sources}</h2>
          <ul className="explanation__sources">{references.map((reference) => <li key={reference}>{reference}</li>)}</ul>
        </section>
        <p className="print-hidden"><Button onPress={() => setPrinting(true)}>{print}</Button></p>
      </div>
    </div>
  )
}

const idOf = (index: number): string => `deel-${index + 1}`
