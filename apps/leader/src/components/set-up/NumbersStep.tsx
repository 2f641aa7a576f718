import { minimumOfRole, type Role } from '@leidraadspiegel/schema'
import { bodyOf, leader } from '../../api.ts'
import { useKeptValues } from '../../kept-values.ts'
import { cohortTexts } from '../../nl/cohorts.ts'
import { nameOfTeam } from '../../nl/organisations.ts'
import { setUpTexts } from '../../nl/set-up.ts'
import type { FieldworkView } from '../../queries.ts'
import { askedOf, type SetUp } from '../../set-up.ts'
import { wholeNumber } from '../../whole-number.ts'
import { ProblemNotice } from '../Notice.tsx'
import { Planner } from '../Planner.tsx'
import { RoleMark } from '../RoleMark.tsx'
import { TextInput } from '../TextInput.tsx'
import { TogetherField } from '../TogetherField.tsx'
import { StepButtons } from './StepButtons.tsx'
import { StepForm } from './StepForm.tsx'

interface Numbers {
  invited: string
  minimum: string
}

const { numbers: texts } = setUpTexts
const { numbers: errors } = cohortTexts

const invitedError = ({ invited }: Numbers): string | null => (invited.trim() === '' || wholeNumber(invited, 0, 100_000) !== null ? null : errors.invitedError)
const minimumError = (role: Role, { minimum }: Numbers): string | null => (wholeNumber(minimum, minimumOfRole[role], 1000) === null ? errors.minimumError(minimumOfRole[role]) : null)

/** How many people are asked where, from how many something is shown, and what could be seen with them. */
export function NumbersStep({ project, wave, drafts, organisations, byId, consents, coordinate, goOn }: SetUp) {
  const roleOf = new Map(drafts.flatMap(({ role, cohorts }) => cohorts.map(({ id }) => [id, role] as const)))
  const kept = useKeptValues<Numbers>({
    project,
    key: `${wave} aantallen`,
    parts: drafts.flatMap(({ cohorts }) => cohorts.map(({ id, invited, minimum }) => ({ id, kept: { invited: invited === null ? '' : String(invited), minimum: String(minimum) } }))),
    isGood: (id, numbers) => invitedError(numbers) === null && minimumError(roleOf.get(id)!, numbers) === null,
    keep: (id, { invited, minimum }) => bodyOf(leader.cohorts[':cohort'].$patch({ param: { cohort: id }, json: { invited: wholeNumber(invited, 0, 100_000), minimum: wholeNumber(minimum, 5, 1000) ?? minimumOfRole[roleOf.get(id)!] } })),
  })
  const asked = askedOf(drafts.filter(({ role }) => role !== 'partner'), organisations)
  const half = (role: Role, organisation: string): string => {
    const invited = drafts.flatMap((each) => (each.role === role ? each.cohorts : [])).filter((each) => each.organisation === organisation).map(({ id }) => wholeNumber(kept.of(id).invited, 0, 100_000))
    return invited.every((each) => each === null) ? '' : String(Math.round(invited.reduce<number>((sum, each) => sum + (each ?? 0), 0) / 2))
  }
  const field = ({ role, cohorts }: FieldworkView) => (
    <fieldset key={role} className="group" aria-describedby={`aantallen-${role}`}>
      <legend className="field__label"><RoleMark role={role} /></legend>
      <p className="field__help" id={`aantallen-${role}`}>{role === 'partner' ? texts.minimumPartner : texts.minimumHelp(role)}</p>
      {cohorts.map(({ id, organisation, team }) => (
        <fieldset key={id} aria-labelledby={`cohort-${id}`} className="numbers">
          <p id={`cohort-${id}`} className="numbers__name">{nameOfTeam(byId.get(organisation)?.name ?? '', team)}</p>
          <TextInput narrow label={texts.invited} inputMode="numeric" autoComplete="off" value={kept.of(id).invited} onChange={(invited) => kept.change(id, { invited })} check={() => invitedError(kept.of(id))} />
          {role !== 'partner' && <TextInput narrow label={texts.minimum} inputMode="numeric" autoComplete="off" value={kept.of(id).minimum} onChange={(minimum) => kept.change(id, { minimum })} check={() => minimumError(role, kept.of(id))} />}
          <ProblemNotice error={kept.errorOf(id)} />
        </fieldset>
      ))}
    </fieldset>
  )
  const roles = drafts.map(({ role }) => role).filter((role) => role !== 'partner')
  return (
    <>
      <StepForm kept={kept} onDone={goOn}>{drafts.map(field)}</StepForm>
      {roles.length > 0 && asked.length > 0 && <Planner project={project} organisations={asked} roles={roles} start={{ says: texts.half, people: half }} />}
      {coordinate && drafts.filter(({ role }) => role !== 'partner').map(({ id, role, cohorts }) => <TogetherField key={id} project={project} role={role} cohorts={cohorts} organisations={byId} consents={consents} />)}
      <StepButtons project={project} wave={wave} step="aantallen" state={kept.state} />
    </>
  )
}
