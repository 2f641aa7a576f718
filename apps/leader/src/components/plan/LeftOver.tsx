import { Link } from '@tanstack/react-router'
import type { KeptRecord } from '@leidraadspiegel/schema'
import { Refusal } from '../../api.ts'
import { formatDay } from '../../format.ts'
import { actionTexts, planTexts, stateWords } from '../../nl/plan.ts'
import { recordComplaints } from '../../nl/records.ts'
import { useKeepRecord } from '../../record-queries.ts'
import { whoseIn, type PlanView } from '../../use-plan.ts'
import { Button } from '../Button.tsx'
import { Notice, ProblemNotice } from '../Notice.tsx'

interface Props {
  plan: PlanView
  actions: readonly KeptRecord<'action'>[]
  onKept: (what: string) => void
}

/** Open actions of an earlier round: go on, say it in other words, or stop. */
export function LeftOver({ plan, actions, onKept }: Props) {
  const texts = planTexts.leftOver
  if (actions.length === 0 || !plan.may) return null
  return (
    <section className="section left-over print-hidden" aria-labelledby="overnemen">
      <h2 id="overnemen">{texts.title}</h2>
      <p>{texts.text(plan.roundTitle)}</p>
      <ul className="left-over__list">{actions.map((record) => <Each key={record.id} plan={plan} record={record} onKept={onKept} />)}</ul>
    </section>
  )
}

function Each({ plan: { project, whose, round, today }, record, onKept }: { plan: PlanView; record: KeptRecord<'action'>; onKept: Props['onKept'] }) {
  const { id, version, organisation, content } = record
  const keep = useKeepRecord({ project, organisation, record: id, after: version }, () => onKept(content.what))
  const texts = planTexts.leftOver
  const search = { van: whoseIn(whose), actie: id, door: 'ja' as const }
  const isPast = content.term !== null && content.term < today
  return (
    <li className="left-over__action">
      <p><strong>{content.what}</strong></p>
      <p className="quiet">{stateWords[content.state]}, {content.owner}{content.term !== null && `, ${actionTexts.facts.term.toLowerCase()} ${formatDay(content.term)}`}. {isPast && texts.newTerm}</p>
      <WhyNot error={keep.error} />
      <p className="buttons">
        <Button aria-label={texts.goOnOf(content.what)} isPending={keep.isPending} onPress={() => keep.mutate({ written: { kind: 'action', content: { ...content, round } }, sure: true })}>{texts.goOn}</Button>
        <Link to="/projecten/$project/plan/actie" params={{ project }} search={search} aria-label={texts.rewordOf(content.what)} className="button button--secondary">{texts.reword}</Link>
        <Link to="/projecten/$project/plan/actie" params={{ project }} search={{ ...search, door: 'nee' as const }} aria-label={texts.stopOf(content.what)} className="button button--subtle">{texts.stop}</Link>
      </p>
    </li>
  )
}

/** Why it cannot go on as it is, such as an owner who left; the form is the place to change that. */
function WhyNot({ error }: { error: unknown }) {
  const sentences = error instanceof Refusal ? error.problems.flatMap(({ code }) => recordComplaints[code] ?? []) : []
  return sentences.length > 0 ? <Notice kind="problem">{sentences.join(' ')}</Notice> : <ProblemNotice error={error} />
}
