import { stateOfStep, stepTexts, stepWords } from '../../nl/steps.ts'
import type { Stand } from '../../track-queries.ts'
import { StepMark } from './StepMark.tsx'

/** All steps in a row, with their state in shape and word; on a phone the words are only read aloud, and the step where one is stands below. */
export function StepLine({ name, stand: { steps, here } }: { name: string; stand: Stand }) {
  return (
    <ol className={`step-line step-line--${steps.length}`} aria-label={stepTexts.line(name)}>
      {steps.map(({ step, state }, index) => (
        <li key={step} className="step-line__step" aria-current={step === here ? 'step' : undefined}>
          <StepMark number={index + 1} state={state} here={step === here} />
          <span className="step-line__words"><span className="step-line__name">{stepWords[step].title}</span> <span className="step-line__state">{stateOfStep[state]}</span></span>
        </li>
      ))}
    </ol>
  )
}
