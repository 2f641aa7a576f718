import { wordsTexts } from '../nl/open-questions.ts'
import { nameOfTeam } from '../nl/organisations.ts'
import type { CohortView, Organisation } from '../queries.ts'
import { WordsChoice } from './WordsChoice.tsx'

interface Props {
  project: string
  cohorts: readonly CohortView[]
  organisations: ReadonlyMap<string, Organisation>
}

/** Before young people are asked: where they may also write something (SV-05). */
export function WordsField({ project, cohorts, organisations }: Props) {
  const { title, says, once, choose } = wordsTexts
  if (cohorts.length === 0) return null
  return (
    <section className="section" aria-labelledby="open-vragen">
      <h2 id="open-vragen">{title}</h2>
      <p className="quiet">{says} {once}</p>
      <fieldset className="group">
        <legend className="field__label">{choose}</legend>
        {cohorts.map((cohort) => (
          <WordsChoice key={cohort.id} project={project} cohort={cohort}>{nameOfTeam(organisations.get(cohort.organisation)?.name ?? '', cohort.team)}</WordsChoice>
        ))}
      </fieldset>
    </section>
  )
}
