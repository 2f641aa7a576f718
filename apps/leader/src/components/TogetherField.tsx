import type { Role } from '@leidraadspiegel/schema'
import { cohortTexts } from '../nl/cohorts.ts'
import { joinedOf } from '../joined.ts'
import type { CohortView, Consent, Organisation } from '../queries.ts'
import { roleWords } from '../nl/words.ts'
import { isNetwork } from '../questions.ts'
import { TogetherChoice } from './TogetherChoice.tsx'

interface Props {
  project: string
  role: Role
  cohorts: readonly CohortView[]
  organisations: ReadonlyMap<string, Organisation>
  consents: readonly Consent[]
}

/** Before a fieldwork opens: which small organisations are shown together, the teams of each as one. */
export function TogetherField({ project, role, cohorts, organisations, consents }: Props) {
  const ids = [...new Set(cohorts.map(({ organisation }) => organisation))]
  if (!isNetwork(ids)) return null
  const joined = joinedOf(consents)
  const { title, says, once, choose, needsConsent } = cohortTexts.together
  return (
    <section className="section" aria-labelledby={`samen-${role}`}>
      <h2 id={`samen-${role}`}>{title(roleWords[role].short)}</h2>
      <p className="quiet">{says(Math.max(...cohorts.map(({ minimum }) => minimum)))} {once}</p>
      <fieldset className="group">
        <legend className="field__label">{choose}</legend>
        {ids.map((id) => (
          <TogetherChoice key={id} project={project} cohorts={cohorts.filter(({ organisation }) => organisation === id)} help={joined.has(id) ? undefined : needsConsent}>
            {organisations.get(id)?.name ?? ''}
          </TogetherChoice>
        ))}
      </fieldset>
    </section>
  )
}
