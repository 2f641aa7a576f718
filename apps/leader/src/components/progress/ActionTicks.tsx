import type { KeptRecord } from '@leidraadspiegel/schema'
import { Choice } from '../Choice.tsx'

interface Props {
  title: string
  actions: readonly KeptRecord<'action'>[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/** Actions of the plan to tick; nothing where there are none. */
export function ActionTicks({ title, actions, chosen, onChange }: Props) {
  if (actions.length === 0) return null
  return (
    <fieldset className="group">
      <legend className="field__label">{title}</legend>
      {actions.map(({ id, content }) => <Choice key={id} isSelected={chosen.includes(id)} onChange={(on) => onChange(on ? [...chosen, id] : chosen.filter((each) => each !== id))}>{content.what}</Choice>)}
    </fieldset>
  )
}
