import { networkParts, stakeholderKinds, weights, type Stakeholder } from '@leidraadspiegel/schema'
import { kindOfPartner, partnerTexts, partWords, sheetTexts, weightWords } from '../../nl/sheets.ts'
import { SelectInput } from '../SelectInput.tsx'
import { TextInput } from '../TextInput.tsx'
import { MissingPartners } from './MissingPartners.tsx'
import { RowsField } from './RowsField.tsx'

interface Props {
  list: readonly Stakeholder[]
  /** Names of organisations of the project, to choose from. */
  suggestions: readonly string[]
  onChange: (list: Stakeholder[]) => void
}

const fresh: Stakeholder = { name: '', kind: 'jeugdhulp', influence: 'unknown', interest: 'unknown', part: 'undecided', note: '' }

/** Who matters, of what kind, with how much influence and interest, and what part he takes. */
export function PartnerFields({ list, suggestions, onChange }: Props) {
  const texts = partnerTexts
  return (
    <>
      <MissingPartners list={list} />
      <RowsField rows={list} fresh={fresh} most={80} title={texts.row} nameOf={({ name }) => name.trim()} none={texts.none} add={texts.add} onChange={onChange}>
        {({ name, kind, influence, interest, part, note }, change) => (
          <>
            <TextInput label={texts.name} name="name" autoComplete="off" maxLength={160} suggestions={suggestions} value={name} onChange={(text) => change({ name: text })} check={(text) => (text.trim() === '' ? sheetTexts.rows.nameMissing : null)} />
            <SelectInput label={texts.kind} value={kind} options={optionsOf(stakeholderKinds, kindOfPartner)} onChange={(value) => change({ kind: value as typeof kind })} />
            <SelectInput label={texts.influence} value={influence} options={optionsOf(weights, weightWords)} onChange={(value) => change({ influence: value as typeof influence })} />
            <SelectInput label={texts.interest} value={interest} options={optionsOf(weights, weightWords)} onChange={(value) => change({ interest: value as typeof interest })} />
            <SelectInput label={texts.part} value={part} options={optionsOf(networkParts, partWords)} onChange={(value) => change({ part: value as typeof part })} />
            <TextInput label={texts.note} name="note" autoComplete="off" maxLength={160} value={note} onChange={(text) => change({ note: text })} />
          </>
        )}
      </RowsField>
    </>
  )
}

const optionsOf = <Value extends string>(values: readonly Value[], words: Readonly<Record<Value, string>>) => values.map((value) => ({ value, label: words[value] }))
