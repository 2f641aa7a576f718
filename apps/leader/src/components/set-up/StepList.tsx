import { Link } from '@tanstack/react-router'
import { setUpTexts, stateOfStep, stepWords } from '../../nl/set-up.ts'
import type { StepName, WaveStep } from '../../wave-steps.ts'

interface Props {
  project: string
  /** Null while there is none: then the steps only show what is to come. */
  wave: number | null
  steps: readonly WaveStep[]
  present: StepName
}

/** All steps of setting up a wave with how each stands; every one can be gone to at any time. */
export function StepList({ project, wave, steps, present }: Props) {
  return (
    <nav aria-label={setUpTexts.steps} className="steps">
      <ol className="steps__list">
        {steps.map(({ name, state }) => {
          const current = name === present ? 'step' : undefined
          const words = (
            <>
              <span className="step__name">{stepWords[name].name}</span>
              <span className="step__state">{stateOfStep[state]}</span>
            </>
          )
          return (
            <li key={name}>
              {wave === null ? <span aria-current={current} className={`step step--${state}`}>{words}</span> : (
                <Link to="/projecten/$project/metingen/$wave/klaarzetten/$step" params={{ project, wave: String(wave), step: name }} aria-current={current} className={`step step--${state}`}>{words}</Link>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
