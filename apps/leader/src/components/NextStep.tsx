import { Link } from '@tanstack/react-router'
import { nextTexts } from '../nl/next-step.ts'
import { roleWords } from '../nl/words.ts'
import type { NextStep as Step } from '../next-step.ts'

interface Props {
  project: string
  next: Step
  /** On the page of the role itself there is no way to it. */
  here?: boolean
}

/** The one thing to do now, in a sentence and with the way to it. */
export function NextStep({ project, next: { kind, wave, role, day, step }, here = false }: Props) {
  const { title, text, button } = nextTexts.of[kind]
  const params = { project, wave: String(wave) }
  const settingUp = kind === 'set-up' || kind === 'open' || kind === 'planned'
  return (
    <section className="section next now" aria-labelledby="nu-doen">
      <p className="now__heading">{nextTexts.heading}</p>
      <h2 id="nu-doen">{title(roleWords[role].short, day)}</h2>
      <p>{text}</p>
      {button !== undefined && (
        <p className="buttons">
          {settingUp && <Link to="/projecten/$project/metingen/$wave/klaarzetten/$step" params={{ ...params, step }} className="button button--primary">{button}</Link>}
          {kind === 'read' && <Link to="/projecten/$project/uitkomsten/$analysis" params={{ project, analysis: 'score-per-criterion' }} search={{ role }} className="button button--primary">{button}</Link>}
          {!settingUp && kind !== 'read' && !here && <Link to="/projecten/$project/metingen/$wave/$role" params={{ ...params, role }} className="button button--primary">{button}</Link>}
        </p>
      )}
    </section>
  )
}
