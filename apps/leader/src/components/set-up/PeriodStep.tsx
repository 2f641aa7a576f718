import { lastDayOf, periodProblem, proposedPeriod } from '@leidraadspiegel/schema'
import { bodyOf, leader } from '../../api.ts'
import { useKeptValues } from '../../kept-values.ts'
import { periodTexts } from '../../nl/period.ts'
import type { SetUp } from '../../set-up.ts'
import { DayInput } from '../DayInput.tsx'
import { ProblemNotice } from '../Notice.tsx'
import { RoleMark } from '../RoleMark.tsx'
import { StepButtons } from './StepButtons.tsx'
import { StepForm } from './StepForm.tsx'

const dayOf = (text: string): string | null => (text === '' ? null : text)

/** When each role is planned to open, and until when people can take part. */
export function PeriodStep({ project, wave, today, drafts, goOn }: SetUp) {
  const draftOf = (id: string) => drafts.find((each) => each.id === id)!
  const problemOf = (id: string, { opensOn, closesOn }: { opensOn: string; closesOn: string }): string | null => {
    const problem = periodProblem(draftOf(id), { opensOn: dayOf(opensOn), closesOn: dayOf(closesOn) }, today)
    return problem === null ? null : periodTexts.problems[problem]
  }
  const kept = useKeptValues({
    project,
    key: `${wave} periode`,
    parts: drafts.map(({ id, role, opensOn, closesOn }) => ({
      id,
      kept: { opensOn: opensOn ?? '', closesOn: closesOn ?? '' },
      ...(opensOn === null && closesOn === null && { proposed: proposedPeriod(role, today) }),
    })),
    isGood: (id, values) => problemOf(id, values) === null,
    keep: (id, { opensOn, closesOn }) => bodyOf(leader.fieldworks[':fieldwork'].period.$put({ param: { fieldwork: id }, json: { opensOn: dayOf(opensOn), closesOn: dayOf(closesOn) } })),
  })
  return (
    <>
      <StepForm kept={kept} onDone={goOn}>
        {drafts.map(({ id, role }) => {
          const values = kept.of(id)
          return (
            <fieldset key={id} className="group" aria-describedby={`voorstel-${role}`}>
              <legend className="field__label"><RoleMark role={role} /></legend>
              <p className="field__help" id={`voorstel-${role}`}>{periodTexts.proposal(role)}</p>
              <div className="days">
                <DayInput label={periodTexts.opens} name={`opens-${role}`} value={values.opensOn} onChange={(opensOn) => kept.change(id, { opensOn })} check={() => null} />
                <DayInput label={periodTexts.closes} name={`closes-${role}`} value={values.closesOn} min={today} max={lastDayOf(dayOf(values.opensOn), today)} onChange={(closesOn) => kept.change(id, { closesOn })} check={() => problemOf(id, values)} />
              </div>
              <ProblemNotice error={kept.errorOf(id)} />
            </fieldset>
          )
        })}
      </StepForm>
      <StepButtons project={project} wave={wave} step="periode" state={kept.state} />
    </>
  )
}
