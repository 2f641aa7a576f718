import type { Action } from '@leidraadspiegel/schema'
import { actionTexts } from '../../nl/plan.ts'
import { usePlanPeople } from '../../use-plan-people.ts'
import { Choice } from '../Choice.tsx'
import { RowsField } from '../sheets/RowsField.tsx'
import { TextInput } from '../TextInput.tsx'

interface Props {
  action: Action
  isNetwork: boolean
  onChange: (part: Partial<Action>) => void
}

/** Who does it, and with whom. */
export function ActionWho({ action: { owner, partners, joint }, isNetwork, onChange }: Props) {
  const people = usePlanPeople()
  const texts = actionTexts.form
  return (
    <>
      <TextInput label={texts.owner} help={texts.ownerHelp} name="wie" autoComplete="off" maxLength={300} suggestions={people.colleagues} value={owner} onChange={(text) => onChange({ owner: text })} check={(text) => (text.trim() === '' ? texts.ownerMissing : null)} />
      <fieldset className="stack stack--tight">
        <legend className="field__label">{texts.partners}</legend>
        <p className="field__help">{texts.partnersHelp}</p>
        <RowsField rows={partners.map((name) => ({ name }))} fresh={{ name: '' }} most={20} title={(number) => `${texts.partner} ${number}`} nameOf={({ name }) => name.trim()} none="" add={texts.addPartner} onChange={(rows) => onChange({ partners: rows.map(({ name }) => name) })}>
          {({ name }, change) => <TextInput label={texts.partner} name="partner" autoComplete="off" maxLength={300} suggestions={people.partners} value={name} onChange={(text) => change({ name: text })} />}
        </RowsField>
      </fieldset>
      {isNetwork && <Choice isSelected={joint} onChange={(selected) => onChange({ joint: selected })} help={texts.jointHelp}>{texts.joint}</Choice>}
    </>
  )
}
