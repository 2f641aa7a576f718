import { Link, useNavigate } from '@tanstack/react-router'
import { roles } from '@leidraadspiegel/schema'
import { resultTexts } from '../nl/results.ts'
import { waveTexts } from '../nl/waves.ts'
import { roleWords } from '../nl/words.ts'
import { filtersOf, type AnalysisName, type FilterName, type Filters } from '../result-filters.ts'
import { SelectInput } from './SelectInput.tsx'

interface Props {
  project: string
  analysis: AnalysisName
  filters: Filters
  known: {
    organisations: readonly { id: string; name: string }[]
    waves: readonly { number: number; title: string }[]
    criteria: readonly { id: string; title: string }[]
  }
}

/** The choices of a result page; each one changes the address at once. */
export function ResultFilters({ project, analysis, filters, known }: Props) {
  const navigate = useNavigate()
  const { title, labels, all, allWaves, clear } = resultTexts.filters
  const nothingChosen = (name: FilterName): string => (name === 'wave' && analysis === 'response' ? allWaves : all[name])
  const waves = known.waves.map(({ number, title: name }) => ({ value: String(number), label: waveTexts.heading(number, name) }))
  const options: Readonly<Record<FilterName, { value: string; label: string }[]>> = {
    organisation: known.organisations.map(({ id, name }) => ({ value: id, label: name })),
    role: roles.map((role) => ({ value: role, label: roleWords[role].many })),
    wave: waves,
    baseline: waves,
    criterion: known.criteria.map(({ id, title: name }) => ({ value: id, label: name })),
  }
  const change = (name: FilterName, value: string): void => {
    const { [name]: _, ...others } = filters
    const search: Filters = value === '' ? others : { ...others, [name]: value }
    void navigate({ to: '/projecten/$project/uitkomsten/$analysis', params: { project, analysis }, search, resetScroll: false })
  }
  return (
    <section className="filters print-hidden" aria-labelledby="kies">
      <h2 id="kies" className="filters__title">{title}</h2>
      <div className="filters__fields">
        {filtersOf[analysis].map((name) => (
          <SelectInput key={name} label={labels[name]} value={filters[name] ?? ''} options={[{ value: '', label: nothingChosen(name) }, ...options[name]]} onChange={(value) => change(name, value)} />
        ))}
      </div>
      {Object.keys(filters).length > 0 && (
        <p><Link to="/projecten/$project/uitkomsten/$analysis" params={{ project, analysis }} search={{}} resetScroll={false} className="button button--subtle">{clear}</Link></p>
      )}
    </section>
  )
}
