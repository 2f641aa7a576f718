import { Link } from '@tanstack/react-router'
import { Findings } from '../components/Findings.tsx'
import { FirstSteps } from '../components/FirstSteps.tsx'
import { HelpLinesNotice } from '../components/HelpLinesNotice.tsx'
import { NextStep } from '../components/NextStep.tsx'
import { OrganisationCards } from '../components/OrganisationCards.tsx'
import { NextTerm } from '../components/NextTerm.tsx'
import { OwnCodeLine } from '../components/OwnCodeLine.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { SmallRoutePanel } from '../components/small/SmallRoutePanel.tsx'
import { StepSummary } from '../components/steps/StepSummary.tsx'
import { WaveSection } from '../components/WaveSection.tsx'
import { waveTexts } from '../nl/waves.ts'
import { givesWay, nextStepIn } from '../next-step.ts'
import { useTermStep } from '../use-term-step.ts'
import { useProject } from '../use-project.ts'
import { firstToDo, stepsOf } from '../wave-steps.ts'

/** One project at a glance: what is known, what runs, who takes part. */
export function ProjectOverview() {
  const view = useProject()
  const { id, project, organisations, consents, signalProtocols, helpLines, waves, read, manage, coordinate } = view
  const states = waves.flatMap(({ fieldworks }) => fieldworks.map(({ state }) => state))
  const published = states.includes('published')
  const started = states.some((state) => state !== 'draft')
  const canAsk = organisations.some(({ kind }) => kind === 'implementing')
  const next = started && manage ? nextStepIn(waves, view, coordinate) : null
  const term = useTermStep()
  const newestFirst = waves.toSorted((a, b) => b.number - a.number)
  return (
    <div className="stack stack--wide">
      <PageTitle title={project.name} />
      {manage && <HelpLinesNotice helpLines={helpLines} />}
      {manage && <SmallRoutePanel project={id} organisations={organisations} waves={waves} />}
      {term !== null && givesWay(next) ? <NextTerm project={id} term={term} /> : next !== null && <NextStep project={id} next={next} />}
      {published && <Findings project={id} waves={waves} />}
      {!started && coordinate && <FirstSteps project={id} organisations={canAsk} wave={waves[0]} step={waves[0] === undefined ? 'wie' : firstToDo(stepsOf(waves[0], view))} />}
      {read && organisations.length > 0 && <StepSummary project={id} />}
      <section className="section" aria-labelledby="metingen">
        <div className="title-row">
          <h2 id="metingen">{waveTexts.title}</h2>
          {coordinate && canAsk && <Link to="/projecten/$project/metingen/nieuw" params={{ project: id }} className="button button--secondary">{waveTexts.add}</Link>}
        </div>
        {waves.length === 0 && <p className="quiet">{canAsk || !coordinate ? waveTexts.empty : waveTexts.needsOrganisation}</p>}
        {coordinate && canAsk && <OwnCodeLine project={id} />}
        {newestFirst.map((wave) => <WaveSection key={wave.id} project={id} wave={wave} read={read} coordinate={coordinate} />)}
      </section>
      {(coordinate || organisations.length > 0) && <OrganisationCards project={id} organisations={organisations} consents={consents} signalProtocols={signalProtocols} read={read} manage={manage} coordinate={coordinate} />}
    </div>
  )
}
