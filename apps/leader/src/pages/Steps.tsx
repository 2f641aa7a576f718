import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { PageTitle } from '../components/PageTitle.tsx'
import { StepBoard } from '../components/steps/StepBoard.tsx'
import { WhereWeAre } from '../components/steps/WhereWeAre.tsx'
import { smallTexts } from '../nl/small.ts'
import { stepTexts } from '../nl/steps.ts'
import { list } from '../nl/words.ts'
import { tracksQuery } from '../track-queries.ts'
import { useProject } from '../use-project.ts'
import { NotFound } from './NotFound.tsx'

/** The two tracks of a project: the network, and every organisation that may be seen. */
export function Steps() {
  const { id, read } = useProject()
  return read ? <Overview project={id} /> : <NotFound />
}

function Overview({ project }: { project: string }) {
  const { organisations: all, manage, coordinate } = useProject()
  const { network, organisations } = useSuspenseQuery(tracksQuery(project)).data
  const gatekeepers = all.filter(({ kind }) => kind === 'gatekeeper').map(({ name }) => name)
  const { title, lead, source, networkTitle, network: networkName, open, openOf, board } = stepTexts
  const [only] = organisations
  return (
    <div className="stack stack--wide">
      <PageTitle title={title} />
      <p className="lead">{lead}</p>
      {network !== null && (
        <section className="section" aria-labelledby="netwerk">
          <h2 id="netwerk">{networkTitle}</h2>
          <WhereWeAre name={networkName} stand={network}>
            <p><Link to="/projecten/$project/stappenplan/$track" params={{ project, track: 'netwerk' }} aria-label={openOf(networkName)} className="button button--secondary">{open}</Link></p>
          </WhereWeAre>
        </section>
      )}
      <section className="section" aria-labelledby="organisaties">
        <h2 id="organisaties">{organisations.length === 1 && only !== undefined ? stepTexts.titleOf(only.name) : board.title}</h2>
        {organisations.length === 0 && (
          <>
            <p className="quiet">{board.none}</p>
            {coordinate && <p><Link to="/projecten/$project/organisaties/nieuw" params={{ project }} className="button button--primary">{board.add}</Link></p>}
          </>
        )}
        {organisations.length === 1 && only !== undefined && (
          <WhereWeAre name={only.name} stand={only.stand}>
            <p><Link to="/projecten/$project/stappenplan/$track" params={{ project, track: only.organisation }} aria-label={openOf(only.name)} className="button button--secondary">{open}</Link></p>
          </WhereWeAre>
        )}
        {organisations.length > 1 && <StepBoard project={project} organisations={organisations} />}
        {gatekeepers.length > 0 && <p className="quiet">{board.gatekeepers(list(gatekeepers))}</p>}
      </section>
      {manage && organisations.length > 0 && <p>{smallTexts.hint} <Link to="/projecten/$project/klein" params={{ project }}>{smallTexts.hintLink}</Link></p>}
      <p className="quiet">{source}</p>
    </div>
  )
}
