import '../../styles/plan.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { KeptRecord } from '@leidraadspiegel/schema'
import { Button } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import { DroppedPoints } from '../../components/plan/DroppedPoints.tsx'
import { PlanHead } from '../../components/plan/PlanHead.tsx'
import { PlanNone } from '../../components/plan/PlanNone.tsx'
import { PointCard } from '../../components/plan/PointCard.tsx'
import { PointForm } from '../../components/plan/PointForm.tsx'
import { ProposalList } from '../../components/plan/ProposalList.tsx'
import { planTexts, pointTexts } from '../../nl/plan.ts'
import { catalogueQuery, proposalsQuery } from '../../plan-queries.ts'
import { usePlan, type PlanView } from '../../use-plan.ts'
import { useProject } from '../../use-project.ts'
import { NotFound } from '../NotFound.tsx'

const route = getRouteApi('/signed-in/projecten/$project/plan/verbeterpunten')

/** What may be improved: what stands out, and what people chose. */
export function PlanPoints() {
  return useProject().read ? <Read /> : <NotFound />
}

function Read() {
  const plan = usePlan(route.useSearch())
  return plan === null ? <PlanNone /> : <Points key={plan.whose} plan={plan} />
}

function Points({ plan }: { plan: PlanView }) {
  const { project, whose, name, may } = plan
  const { findings, proposals } = useSuspenseQuery(proposalsQuery(project, whose)).data
  const catalogue = useSuspenseQuery(catalogueQuery).data
  const [adding, setAdding] = useState(false)
  const [said, setSaid] = useState('')
  const chosen = plan.points.filter(({ content }) => content.state === 'chosen')
  const dropped = plan.points.filter(({ content }) => content.state === 'dropped')
  const kept = ({ content }: KeptRecord<'improvement'>): void => {
    setAdding(false)
    setSaid(content.state === 'chosen' ? pointTexts.saved(content.title) : pointTexts.droppedNow(content.title))
  }
  const { chosen: chosenWords, own } = pointTexts
  return (
    <div className="stack stack--wide plan">
      <PlanHead plan={plan} here="verbeterpunten" title={whose === null ? pointTexts.networkTitle : pointTexts.titleOf(name)} lead={pointTexts.lead} />
      {!may && <p className="quiet">{planTexts.readOnly.network}</p>}
      {said !== '' && <Notice kind="done">{said}</Notice>}
      <section className="section" aria-labelledby="gekozen">
        <h2 id="gekozen">{chosenWords.title}</h2>
        {chosen.length === 0 && <p className="quiet">{chosenWords.none}</p>}
        <ul className="cards cards--two">{chosen.map((point) => <PointCard key={point.id} plan={plan} point={point} findings={findings} catalogue={catalogue} onKept={kept} />)}</ul>
        {may && !adding && <p className="print-hidden"><Button onPress={() => setAdding(true)}>{own.add}</Button></p>}
        {may && adding && <PointForm target={{ project, organisation: whose, record: null }} start={{ criterion: null, catalogue: null, title: '', evidence: [] }} state="chosen" free onKept={kept} onCancel={() => setAdding(false)} />}
      </section>
      <ProposalList plan={plan} proposals={proposals} catalogue={catalogue} decided={plan.points.length > 0} onKept={kept} />
      <DroppedPoints points={dropped} may={may} onKept={kept} />
    </div>
  )
}
