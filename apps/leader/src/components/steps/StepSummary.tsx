import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { stepTexts } from '../../nl/steps.ts'
import { tracksQuery } from '../../track-queries.ts'
import { ProblemNotice } from '../Notice.tsx'
import { WhereWeAre } from './WhereWeAre.tsx'

/** Where a project is in the stappenplan: its network, or the one organisation of it. */
export function StepSummary({ project }: { project: string }) {
  const { data, error } = useQuery(tracksQuery(project))
  const own = data?.organisations.length === 1 ? data.organisations[0] : undefined
  const shown = own ?? (data?.network ? { organisation: 'netwerk', name: stepTexts.network, stand: data.network } : undefined)
  if (error !== null) return <ProblemNotice error={error} />
  if (shown === undefined) return null
  return (
    <section className="section" aria-labelledby="stappenplan">
      <h2 id="stappenplan">{shown.organisation === 'netwerk' ? stepTexts.networkTitle : stepTexts.titleOf(shown.name)}</h2>
      <WhereWeAre name={shown.name} stand={shown.stand}>
        <p><Link to="/projecten/$project/stappenplan/$track" params={{ project, track: shown.organisation }} className="button button--secondary">{stepTexts.open}</Link></p>
      </WhereWeAre>
    </section>
  )
}
