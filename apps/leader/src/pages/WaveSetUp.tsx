import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { roles } from '@leidraadspiegel/schema'
import { Notice } from '../components/Notice.tsx'
import { OwnQuestionsStep } from '../components/own-questions/OwnQuestionsStep.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { NumbersStep } from '../components/set-up/NumbersStep.tsx'
import { OpenStep } from '../components/set-up/OpenStep.tsx'
import { PeriodStep } from '../components/set-up/PeriodStep.tsx'
import { SafetyStep } from '../components/set-up/SafetyStep.tsx'
import { StepList } from '../components/set-up/StepList.tsx'
import { TextsStep } from '../components/set-up/TextsStep.tsx'
import { WhoStep } from '../components/set-up/WhoStep.tsx'
import { setUpTexts, stepWords } from '../nl/set-up.ts'
import type { SetUp } from '../set-up.ts'
import { useProject } from '../use-project.ts'
import { isStep, stepNames, stepsOf, stepsOfLeader, type StepName } from '../wave-steps.ts'
import { NotFound } from './NotFound.tsx'

const route = getRouteApi('/signed-in/projecten/$project/metingen/$wave/klaarzetten/$step')

const contents: Readonly<Record<StepName, ComponentType<SetUp>>> = { wie: WhoStep, periode: PeriodStep, aantallen: NumbersStep, veiligheid: SafetyStep, 'eigen-vragen': OwnQuestionsStep, teksten: TextsStep, openen: OpenStep }

/** A wave in preparation, step by step: beside each other how the steps stand, and the one that somebody is at. */
export function WaveSetUp() {
  const view = useProject()
  const { wave: number, step } = route.useParams()
  const navigate = useNavigate()
  const whole = view.waves.find((each) => String(each.number) === number)
  if (whole === undefined || !isStep(step)) return <NotFound />
  const { id: project, organisations, manage, coordinate } = view
  const may = coordinate || (manage && stepsOfLeader.includes(step))
  const steps = stepsOf(whole, view).filter(({ name }) => coordinate || stepsOfLeader.includes(name))
  const drafts = whole.fieldworks.filter(({ state }) => state === 'draft').toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))
  const Content = contents[step]
  const after = stepNames[stepNames.indexOf(step) + 1] ?? 'openen'
  const goOn = (): void => void navigate({ to: '/projecten/$project/metingen/$wave/klaarzetten/$step', params: { project, wave: number, step: after } })
  const { title, lead } = stepWords[step]
  return (
    <div className="set-up">
      {manage && <StepList project={project} wave={whole.number} steps={steps} present={step} />}
      <div key={step} className="stack stack--wide set-up__content">
        <PageTitle title={title}>{title} <span className="title__of">{setUpTexts.title(whole.title)}</span></PageTitle>
        {!may && <Notice>{setUpTexts.readOnly}</Notice>}
        {may && (
          <>
            <p className="lead">{lead}</p>
            {drafts.length === 0 && step !== 'openen' && step !== 'wie'
              ? <><Notice>{setUpTexts.noDraft}</Notice><p><Link to="/projecten/$project" params={{ project }}>{setUpTexts.toProject}</Link></p></>
              : <Content {...view} project={project} wave={whole.number} whole={whole} drafts={drafts} byId={new Map(organisations.map((each) => [each.id, each]))} goOn={goOn} />}
          </>
        )}
      </div>
    </div>
  )
}
