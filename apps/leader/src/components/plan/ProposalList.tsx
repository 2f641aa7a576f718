import type { KeptRecord } from '@leidraadspiegel/schema'
import { pointTexts } from '../../nl/plan.ts'
import type { Catalogue, Proposal } from '../../plan-queries.ts'
import { useCriteria } from '../../use-criteria.ts'
import type { PlanView } from '../../use-plan.ts'
import { ProposalCard } from './ProposalCard.tsx'

interface Props {
  plan: PlanView
  proposals: readonly Proposal[]
  catalogue: Catalogue
  /** Did somebody choose or drop a point before? */
  decided: boolean
  onKept: (record: KeptRecord<'improvement'>) => void
}

/** What stands out, most reasons first; what scores in the middle alone lies folded below. */
export function ProposalList({ plan: { project, whose, may, all }, proposals, catalogue, decided, onKept }: Props) {
  const criteria = useCriteria()
  const { title, lead, none, allDone, middle } = pointTexts.proposed
  const cardsOf = (weight: Proposal['weight']) =>
    proposals.filter((proposal) => proposal.weight === weight).map((proposal) => (
      <ProposalCard
        key={proposal.criterion}
        project={project}
        whose={whose}
        proposal={proposal}
        subject={criteria.find(({ id }) => id === proposal.criterion) ?? { id: proposal.criterion, title: proposal.criterion }}
        catalogue={catalogue}
        records={all}
        may={may}
        onKept={onKept}
      />
    ))
  const [attention, between] = [cardsOf('attention'), cardsOf('middle')]
  return (
    <section className="section" aria-labelledby="voorstellen">
      <h2 id="voorstellen">{title}</h2>
      {proposals.length === 0 ? <p className="quiet">{decided ? allDone : none}</p> : <p className="quiet">{lead}</p>}
      <ul className="cards cards--two">{attention}</ul>
      {between.length > 0 && (
        <details className="fold">
          <summary className="fold__summary">{middle(between.length)}</summary>
          <ul className="cards cards--two plan-fold">{between}</ul>
        </details>
      )}
    </section>
  )
}
