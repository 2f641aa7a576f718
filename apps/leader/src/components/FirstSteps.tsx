import { Link } from '@tanstack/react-router'
import { projectTexts } from '../nl/projects.ts'
import { setUpTexts } from '../nl/set-up.ts'
import type { WaveView } from '../queries.ts'
import type { StepName } from '../wave-steps.ts'

interface Props {
  project: string
  /** Is there an organisation that can be asked? */
  organisations: boolean
  wave: WaveView | undefined
  /** Of the set-up, where somebody goes on. */
  step: StepName
}

/** What to do in a project that has not started, with the next step as a button. */
export function FirstSteps({ project, organisations, wave, step }: Props) {
  const { next, steps } = projectTexts.overview
  const present = !organisations ? 0 : wave === undefined ? 1 : 2
  const links = [
    <Link key="organisations" to="/projecten/$project/organisaties/nieuw" params={{ project }} className="button button--primary">{steps.organisations.title}</Link>,
    <Link key="wave" to="/projecten/$project/metingen/nieuw" params={{ project }} className="button button--primary">{steps.wave.title}</Link>,
    wave !== undefined && (
      <Link key="open" to="/projecten/$project/metingen/$wave/klaarzetten/$step" params={{ project, wave: String(wave.number), step }} className="button button--primary">{setUpTexts.resume}</Link>
    ),
  ]
  return (
    <section className="section next" aria-labelledby="verder">
      <h2 id="verder">{next.title}</h2>
      <ol className="next__steps">
        {[steps.organisations, steps.wave, steps.open].map((step, index) => (
          <li key={step.title} className={index < present ? 'next__step next__step--done' : 'next__step'} aria-current={index === present ? 'step' : undefined}>
            <h3>{step.title}{index < present && <span className="next__done"> {next.done}</span>}</h3>
            <p>{step.text}</p>
            {index === present && links[index]}
          </li>
        ))}
      </ol>
    </section>
  )
}
