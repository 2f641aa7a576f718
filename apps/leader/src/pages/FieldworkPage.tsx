import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { checksOf, isReady } from '../before-opening.ts'
import { BeforeOpening } from '../components/BeforeOpening.tsx'
import { CohortCard } from '../components/CohortCard.tsx'
import { FieldworkActions } from '../components/FieldworkActions.tsx'
import { FillPilot } from '../components/FillPilot.tsx'
import { HelpLinesNotice } from '../components/HelpLinesNotice.tsx'
import { LateAnswers } from '../components/LateAnswers.tsx'
import { NextStep } from '../components/NextStep.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { RoleMark } from '../components/RoleMark.tsx'
import { Stages } from '../components/Stages.tsx'
import { StateMark } from '../components/StateMark.tsx'
import { TogetherField } from '../components/TogetherField.tsx'
import { WordsField } from '../components/WordsField.tsx'
import { cohortTexts } from '../nl/cohorts.ts'
import { fieldworkTexts, responseNote } from '../nl/fieldwork.ts'
import { nameOfTeam } from '../nl/organisations.ts'
import { periodTexts } from '../nl/period.ts'
import { formWords, minutes, roleWords, stateWords } from '../nl/words.ts'
import { isForLeader, nextStepOf } from '../next-step.ts'
import { projectQuery, surveysQuery } from '../queries.ts'
import { useFieldwork, type FieldworkOfPage } from '../use-fieldwork.ts'
import { NotFound } from './NotFound.tsx'

const route = getRouteApi('/signed-in/projecten/$project/metingen/$wave/$role')

export function FieldworkPage() {
  const found = useFieldwork(route.useParams())
  return found === undefined ? <NotFound /> : <Fieldwork {...found} />
}

/** One role of one wave: how it stands, what can be done, and the links of each organisation. */
function Fieldwork({ project, today, pilot, manage, coordinate, wave, fieldwork, organisations, consents, signalProtocols, helpLines }: FieldworkOfPage) {
  const { role, state, form, opensOn, closesOn, cohorts } = fieldwork
  const { surveys } = useSuspenseQuery(surveysQuery).data
  const duration = surveys.find((survey) => survey.role === role)?.minutes[form] ?? null
  useQuery({ ...projectQuery(project), refetchInterval: state === 'closing' ? 2_000 : false })
  const few = cohorts.length <= 2
  const checks = checksOf({ ...fieldwork, today, organisations, consents, signalProtocols, helpLines })
  const all = [...organisations.values()]
  const next = nextStepOf(wave, fieldwork, { today, organisations: all, consents, signalProtocols, helpLines })
  const takesPart = state === 'draft' || state === 'open' || state === 'paused'
  return (
    <div className="stack stack--wide">
      <PageTitle title={fieldworkTexts.title(roleWords[role].many, wave.title)}>
        <RoleMark role={role} /> <span className="title__of">{wave.title}</span>
      </PageTitle>
      <section className="section" aria-labelledby="stand">
        <h2 id="stand">{fieldworkTexts.state}</h2>
        <Stages state={state} />
        <p className="lead"><StateMark state={state} /> {stateWords[state].meaning}</p>
        <p className="quiet">{duration === null ? formWords[form] : fieldworkTexts.survey(formWords[form], minutes(duration))} {state === 'draft' ? periodTexts.planned(opensOn, closesOn) : takesPart && periodTexts.running(opensOn, closesOn)}{(state === 'draft' || takesPart) && '.'}</p>
      </section>
      {manage && state !== 'published' && (coordinate || isForLeader(next)) && <NextStep project={project} next={next} here />}
      {state === 'draft' && <BeforeOpening project={project} role={role} checks={checks} helpLines={helpLines} manage={manage} />}
      {manage && (state === 'open' || state === 'paused') && <HelpLinesNotice helpLines={helpLines} />}
      {manage && state === 'draft' && role === 'youth' && <WordsField project={project} cohorts={cohorts} organisations={organisations} />}
      <FieldworkActions project={project} fieldwork={fieldwork} organisations={organisations} today={today} manage={coordinate} ready={isReady(checks)} />
      {state === 'published' && <LateAnswers project={project} fieldwork={fieldwork} manage={coordinate} />}
      {coordinate && state === 'draft' && role !== 'partner' && <TogetherField project={project} role={role} cohorts={cohorts} organisations={organisations} consents={consents} />}
      {pilot && coordinate && ['draft', 'open'].includes(state) && <FillPilot project={project} fieldwork={fieldwork.id} open={state === 'open'} />}
      <section className="section" aria-labelledby="organisaties">
        <h2 id="organisaties">{cohortTexts.title}</h2>
        <p className="quiet">{cohorts.length === 0 ? cohortTexts.empty : takesPart ? cohortTexts.lead : cohortTexts.open.closed} {cohorts.some(({ response }) => response !== null) && responseNote}</p>
        <div className="cohorts">
          {cohorts.map((cohort) => (
            <CohortCard
              key={cohort.id}
              project={project}
              wave={wave.number}
              fieldwork={fieldwork}
              cohort={cohort}
              organisation={nameOfTeam(organisations.get(cohort.organisation)?.name ?? '', cohort.team)}
              manage={manage && (takesPart || fieldwork.late === 'waiting')}
              expanded={few}
            />
          ))}
        </div>
      </section>
    </div>
  )
}
