import { useState } from 'react'
import { cohortTexts } from '../nl/cohorts.ts'
import { responseWords } from '../nl/fieldwork.ts'
import { wordsTexts } from '../nl/open-questions.ts'
import { pauseTexts } from '../nl/pause.ts'
import type { CohortView, FieldworkView } from '../queries.ts'
import { CohortNumbers } from './CohortNumbers.tsx'
import { CohortPause } from './CohortPause.tsx'
import { Inviting } from './inviting/Inviting.tsx'
import { PaperPart } from './PaperPart.tsx'
import { PreviewLinks } from './PreviewLinks.tsx'

interface Props {
  project: string
  wave: number
  fieldwork: FieldworkView
  cohort: CohortView
  /** What it is called, with the team. */
  organisation: string
  /** May links and numbers be changed? */
  manage: boolean
  /** Unfolded from the start, when there are only a few. */
  expanded: boolean
}

/** One organisation in a fieldwork: how many took part (coarsely), how people get in, and its numbers. */
export function CohortCard({ project, wave, fieldwork, cohort, organisation, manage, expanded }: Props) {
  const [unfolded, setUnfolded] = useState(expanded)
  const { state, role } = fieldwork
  const takesPart = state === 'open' || state === 'paused'
  const late = fieldwork.late === 'waiting'
  const head = (
    <>
      <h3 className="cohort__name">{organisation}</h3>
      <span className="cohort__facts">
        {cohort.response !== null && <span>{responseWords(cohort.response, cohort.invited)}</span>}
        <span className="quiet">{role === 'partner' ? cohortTexts.onlyNetwork : cohortTexts.minimumShort(cohort.minimum)}</span>
        {cohort.paused && takesPart && <span className="state state--paused">{pauseTexts.still}</span>}
        {role === 'youth' && <span className="quiet">{cohort.words ? wordsTexts.on : wordsTexts.off}</span>}
        {cohort.together && <span className="quiet">{cohortTexts.together.short}</span>}
      </span>
    </>
  )
  if (!manage) return <div className="cohort cohort--plain">{head}</div>
  return (
    <details className="cohort" open={unfolded} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary className="cohort__summary">
        {head}
      </summary>
      {unfolded && (
        <div className="cohort__parts">
          {!late && (
            <>
              <Inviting project={project} wave={wave} fieldwork={fieldwork} cohort={cohort} organisation={organisation} />
              <PreviewLinks role={role} cohorts={[cohort]} organisations={[{ id: cohort.organisation, name: organisation }]} />
              {takesPart && <CohortPause project={project} cohort={cohort} organisation={organisation} wholePaused={state === 'paused'} />}
              <CohortNumbers project={project} cohort={cohort} role={role} open={state !== 'draft'} />
            </>
          )}
          {late && <PaperPart cohort={cohort.id} role={role} organisation={organisation} late />}
        </div>
      )}
    </details>
  )
}
