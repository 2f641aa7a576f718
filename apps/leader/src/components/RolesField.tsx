import type { Form, Role } from '@leidraadspiegel/schema'
import { waveTexts } from '../nl/waves.ts'
import { useTried } from './CheckedForm.tsx'
import { RoleChoice } from './RoleChoice.tsx'

export type Chosen = Partial<Record<Role, Form>>

interface Props {
  surveys: readonly { role: Role; minutes: { full: number; core: number | null } }[]
  chosen: Chosen
  /** At least one has to be chosen. */
  needed: boolean
  onChange: (chosen: Chosen) => void
}

/** Which roles are asked in a wave, and with which form; at least one. */
export function RolesField({ surveys, chosen, needed, onChange }: Props) {
  const wrong = useTried() && needed && Object.keys(chosen).length === 0
  const { roles: label, rolesHelp, errors } = waveTexts.form
  const change = (role: Role, form: Form | undefined): void => {
    const { [role]: _, ...others } = chosen
    onChange(form === undefined ? others : { ...others, [role]: form })
  }
  return (
    <fieldset className="group" aria-describedby="groepen-uitleg" data-invalid={wrong || undefined}>
      <legend className="field__label">{label}</legend>
      <p className="field__help" id="groepen-uitleg">{rolesHelp}</p>
      {surveys.map(({ role, minutes }) => (
        <RoleChoice key={role} role={role} minutes={minutes} form={chosen[role]} onChange={(form) => change(role, form)} />
      ))}
      {wrong && <p className="field__error" role="alert">{errors.roles}</p>}
    </fieldset>
  )
}
