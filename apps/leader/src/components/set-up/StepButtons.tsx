import { Link } from '@tanstack/react-router'
import type { KeptValues } from '../../kept-values.ts'
import { setUpTexts, stepWords } from '../../nl/set-up.ts'
import { stepNames, type StepName } from '../../wave-steps.ts'
import { Button } from '../Button.tsx'
import { Notice } from '../Notice.tsx'
import { stepForm } from './StepForm.tsx'

interface Props {
  project: string
  wave: number
  step: StepName
  /** Of the form of the step; absent where there is none, and the way on is a link. */
  state?: KeptValues<object>['state']
}

/** The way on, the way back and the way out, at the end of a step. */
export function StepButtons({ project, wave, step, state }: Props) {
  const index = stepNames.indexOf(step)
  const [before, after] = [stepNames[index - 1], stepNames[index + 1]]
  const params = { project, wave: String(wave) }
  const { next, goOn, busy, previous, later, kept, failed } = setUpTexts
  return (
    <div className="stack step-end">
      {state === 'failed' && <Notice kind="problem">{failed}</Notice>}
      <div className="buttons">
        {state !== undefined && <Button type="submit" form={stepForm} look="primary" isPending={state === 'busy'}>{state === 'busy' ? busy : next}</Button>}
        {state === undefined && after !== undefined && <Link to="/projecten/$project/metingen/$wave/klaarzetten/$step" params={{ ...params, step: after }} className="button button--primary">{goOn}</Link>}
        {before !== undefined && <Link to="/projecten/$project/metingen/$wave/klaarzetten/$step" params={{ ...params, step: before }} className="button button--secondary">{previous(stepWords[before].name)}</Link>}
        <Link to="/projecten/$project" params={{ project }} className="button button--subtle">{later}</Link>
        <output className="copy__said">{state === 'kept' ? kept : ''}</output>
      </div>
    </div>
  )
}
