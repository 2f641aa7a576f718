import type { ReactNode } from 'react'
import { stepTexts, stepWords, taskWords } from '../../nl/steps.ts'
import type { Stand } from '../../track-queries.ts'
import { StepLine } from './StepLine.tsx'

interface Props {
  /** Whose steps: a name, or the network. */
  name: string
  stand: Stand
  children?: ReactNode
}

/** The line of steps, the step where one is, and the next thing in it. */
export function WhereWeAre({ name, stand, children }: Props) {
  const { steps, here, next, left } = stand
  const at = steps.findIndex(({ step }) => step === here)
  const { here: label, hereOf, all, next: toDo, left: leftOpen } = stepTexts
  return (
    <div className="where">
      <StepLine name={name} stand={stand} />
      <div className="where__words">
        {here === null ? (
          <p className="where__step">{all}</p>
        ) : (
          <>
            <p className="where__label">{label}</p>
            <p className="where__step">{hereOf(at + 1, steps.length, stepWords[here].title)}</p>
          </>
        )}
        {next !== null && <p>{toDo(taskWords[next].title)}</p>}
        {left.length > 0 && <p className="quiet">{leftOpen(left.length)}</p>}
        {children}
      </div>
    </div>
  )
}
