import { Link } from '@tanstack/react-router'
import { nextTexts } from '../nl/next-step.ts'
import { termTexts } from '../nl/plan-terms.ts'
import type { TermStep } from '../next-step.ts'

interface Props {
  project: string
  term: TermStep
}

/** The plan is the thing to look at now: a term passed, or comes near. */
export function NextTerm({ project, term: { kind, count, what, day, whose } }: Props) {
  const { title, text } = termTexts[kind]
  return (
    <section className="section next now" aria-labelledby="nu-doen">
      <p className="now__heading">{nextTexts.heading}</p>
      <h2 id="nu-doen">{title(count)}</h2>
      <p>{text(what, day)}</p>
      <p className="buttons"><Link to="/projecten/$project/plan" params={{ project }} search={{ van: whose ?? 'netwerk' }} className="button button--primary">{termTexts.button}</Link></p>
    </section>
  )
}
