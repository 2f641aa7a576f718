import type { Action } from '@leidraadspiegel/schema'
import { actionTexts } from '../../nl/plan.ts'
import type { Catalogue } from '../../plan-queries.ts'
import { titleOfRecord } from '../../record-title.ts'
import { useCriteria } from '../../use-criteria.ts'
import type { PlanView } from '../../use-plan.ts'
import { LinesInput } from '../LinesInput.tsx'
import { SelectInput } from '../SelectInput.tsx'
import { TextInput } from '../TextInput.tsx'

interface Props {
  action: Action
  plan: PlanView
  catalogue: Catalogue
  onChange: (part: Partial<Action>) => void
}

/** What is done, for which point and subject, and what it has to bring. */
export function ActionWhat({ action, plan: { whose, points, records }, catalogue, onChange }: Props) {
  const criteria = useCriteria()
  const texts = actionTexts.form
  const level = whose === null ? 'network' : 'organisation'
  const examples = catalogue.actions.filter(({ id, levels, criteria: about }) => id === action.catalogue || (levels.includes(level) && (action.criterion === null || about.includes(action.criterion))))
  const choices = points.filter(({ id, content }) => content.state === 'chosen' || id === action.improvement)
  const indicators = records.filter(({ kind }) => (kind as string) === 'indicator')
  const pickPoint = (id: string): void => {
    const point = choices.find((each) => each.id === id)
    onChange({ improvement: point?.id ?? null, ...(point !== undefined && point.content.criterion !== null && { criterion: point.content.criterion }) })
  }
  const pickExample = (id: string): void => {
    const example = catalogue.actions.find((each) => each.id === id)
    // Words that somebody typed stay; words of the catalogue make place for others.
    const isOwn = action.what !== '' && !catalogue.actions.some(({ title }) => title === action.what)
    onChange({ catalogue: example?.id ?? null, ...(isOwn || example === undefined ? {} : { what: example.title }) })
  }
  return (
    <>
      <SelectInput label={texts.point} value={action.improvement ?? ''} options={[{ value: '', label: texts.noPoint }, ...choices.map(({ id, content }) => ({ value: id, label: content.title }))]} onChange={pickPoint} />
      <SelectInput label={texts.subject} value={action.criterion ?? ''} options={[{ value: '', label: texts.noSubject }, ...criteria.map(({ id, title }) => ({ value: id, label: title }))]} onChange={(id) => onChange({ criterion: id === '' ? null : id })} />
      <div className="stack stack--tight">
        <SelectInput label={texts.fromCatalogue} value={action.catalogue ?? ''} options={[{ value: '', label: texts.ownWords }, ...examples.map(({ id, title }) => ({ value: id, label: title }))]} onChange={pickExample} />
        <p className="field__help">{texts.fromCatalogueHelp}</p>
      </div>
      <TextInput label={texts.what} help={texts.whatHelp} name="actie" autoComplete="off" maxLength={300} value={action.what} onChange={(what) => onChange({ what })} check={(text) => (text.trim() === '' ? texts.whatMissing : null)} />
      <LinesInput label={texts.goal} help={texts.goalHelp} name="doel" rows={2} maxLength={3000} value={action.goal} onChange={(goal) => onChange({ goal })} check={() => null} />
      {indicators.length > 0 && <SelectInput label={texts.indicator} value={action.indicator ?? ''} options={[{ value: '', label: texts.noIndicator }, ...indicators.map((record) => ({ value: record.id, label: titleOfRecord(record) }))]} onChange={(id) => onChange({ indicator: id === '' ? null : id })} />}
    </>
  )
}
