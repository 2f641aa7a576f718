import { Link, useNavigate } from '@tanstack/react-router'
import type { Role } from '@leidraadspiegel/schema'
import { resultTexts } from '../nl/results.ts'
import { waveTexts } from '../nl/waves.ts'
import { roleWords } from '../nl/words.ts'
import type { AnalysisName } from '../questions.ts'
import { filtersOf, needsTwoWaves, type FilterName, type Filters, type Shown } from '../result-filters.ts'
import { useWide } from '../use-media.ts'
import { SelectInput } from './SelectInput.tsx'

interface Props {
  project: string
  analysis: AnalysisName
  filters: Filters
  known: {
    organisations: readonly { id: string; name: string }[]
    roles: readonly Role[]
    waves: readonly { number: number; title: string }[]
    criteria: readonly { id: string; title: string }[]
  }
}

/** The choices of a result page; each one changes the address at once. On a small screen they lie behind what is chosen now. */
export function ResultFilters({ project, analysis, filters, known }: Props) {
  const navigate = useNavigate()
  const wide = useWide()
  const { title, labels, fromTo, all, allOf, now, clear } = resultTexts.filters
  const waves = known.waves.map(({ number, title: name }) => ({ value: String(number), label: waveTexts.heading(number, name) }))
  const options: Readonly<Record<FilterName, readonly { value: string; label: string }[]>> = {
    organisation: known.organisations.map(({ id, name }) => ({ value: id, label: name })),
    role: known.roles.map((role) => ({ value: role, label: roleWords[role].many })),
    wave: waves,
    baseline: waves,
    criterion: known.criteria.map(({ id, title: name }) => ({ value: id, label: name })),
  }
  const change = (name: FilterName, value: string): void => {
    const { [name]: _, ...others } = filters
    const search: Filters = value === '' ? others : { ...others, [name]: value }
    void navigate({ to: '/projecten/$project/uitkomsten/$analysis', params: { project, analysis }, search: ({ view }: Shown) => ({ ...search, view }), resetScroll: false })
  }
  const chosen = filtersOf[analysis].flatMap((name) => options[name].filter(({ value }) => value === filters[name]).map(({ label }) => label.trim()))
  const fields = (
    <>
      <div className="filters__fields">
        {filtersOf[analysis].map((name) => (
          <SelectInput
            key={name}
            label={(needsTwoWaves(analysis) ? fromTo[name] : undefined) ?? labels[name]}
            value={filters[name] ?? ''}
            options={[{ value: '', label: allOf[analysis]?.[name] ?? all[name] }, ...options[name]]}
            onChange={(value) => change(name, value)}
          />
        ))}
      </div>
      {chosen.length > 0 && (
        <p><Link to="/projecten/$project/uitkomsten/$analysis" params={{ project, analysis }} search={{}} resetScroll={false} className="button button--subtle">{clear}</Link></p>
      )}
    </>
  )
  return (
    <>
      <p className="print-only">{now(chosen)}</p>
      <section className="print-hidden" aria-label={title}>
        {wide ? <div className="filters">{fields}</div> : (
          <details className="fold">
            <summary className="fold__summary">{title}<span className="fold__now">{now(chosen)}</span></summary>
            <div className="filters">{fields}</div>
          </details>
        )}
      </section>
    </>
  )
}
