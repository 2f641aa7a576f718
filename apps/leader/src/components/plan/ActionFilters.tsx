import { Link, useNavigate } from '@tanstack/react-router'
import { actionStates, type KeptRecord } from '@leidraadspiegel/schema'
import { actionTexts, stateWords } from '../../nl/plan.ts'
import { resultTexts } from '../../nl/results.ts'
import { capital } from '../../nl/words.ts'
import type { PlanFilterName, PlanFilters } from '../../plan-address.ts'
import { useCriteria } from '../../use-criteria.ts'
import { useWide } from '../../use-media.ts'
import { whoseIn } from '../../use-plan.ts'
import { SelectInput } from '../SelectInput.tsx'

interface Props {
  project: string
  whose: string | null
  actions: readonly KeptRecord<'action'>[]
  filters: PlanFilters
}

/** Which actions one sees; every choice stands in the address. */
export function ActionFilters({ project, whose, actions, filters }: Props) {
  const navigate = useNavigate()
  const criteria = useCriteria()
  const wide = useWide()
  const texts = actionTexts.filters
  const used = new Set(actions.map(({ content }) => content.criterion))
  const owners = [...new Set(actions.map(({ content }) => content.owner))].toSorted((a, b) => a.localeCompare(b, 'nl'))
  const options: Readonly<Record<PlanFilterName, readonly { value: string; label: string }[]>> = {
    onderwerp: [...criteria.filter(({ id }) => used.has(id)).map(({ id, title }) => ({ value: id, label: title })), ...(used.has(null) ? [{ value: 'geen', label: texts.noSubject }] : [])],
    wie: owners.map((owner) => ({ value: owner, label: owner })),
    stand: [{ value: 'open', label: texts.open }, ...actionStates.map((state) => ({ value: state, label: capital(stateWords[state]) }))],
    met: Object.entries(texts.partners).map(([value, label]) => ({ value, label })),
    quickwin: [{ value: 'ja', label: texts.quickWins }],
  }
  const change = (name: PlanFilterName, value: string): void => {
    void navigate({ to: '/projecten/$project/plan', params: { project }, search: { ...filters, van: whoseIn(whose), [name]: value === '' ? undefined : value }, resetScroll: false })
  }
  const field = (name: PlanFilterName, label: string, all: string) => <SelectInput label={label} value={filters[name] ?? ''} options={[{ value: '', label: all }, ...options[name]]} onChange={(value) => change(name, value)} />
  const chosen = (Object.keys(options) as PlanFilterName[]).flatMap((name) => options[name].filter(({ value }) => value === filters[name]).map(({ label }) => label))
  const fields = (
    <>
      <div className="filters__fields">
        {field('onderwerp', texts.subject, texts.all.subject)}
        {field('wie', texts.owner, texts.all.owner)}
        {field('stand', texts.state, texts.all.state)}
        {field('met', texts.partner, texts.all.partner)}
        {field('quickwin', texts.quickWin, texts.all.quickWin)}
      </div>
      {chosen.length > 0 && <p><Link to="/projecten/$project/plan" params={{ project }} search={{ van: whoseIn(whose) }} resetScroll={false} className="button button--subtle">{texts.clear}</Link></p>}
    </>
  )
  return (
    <>
      {chosen.length > 0 && <p className="print-only">{resultTexts.filters.now(chosen)}</p>}
      <section className="print-hidden" aria-label={texts.title}>
        {wide ? <div className="filters">{fields}</div> : (
          <details className="fold">
            <summary className="fold__summary">{texts.title}<span className="fold__now">{resultTexts.filters.now(chosen)}</span></summary>
            <div className="filters">{fields}</div>
          </details>
        )}
      </section>
    </>
  )
}
