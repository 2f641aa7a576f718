import type { Role } from '@leidraadspiegel/schema'
import { forecastTexts } from '../nl/forecast.ts'
import type { Organisation } from '../queries.ts'
import { RoleMark } from './RoleMark.tsx'
import { TextInput } from './TextInput.tsx'

interface Props {
  role: Role
  organisations: readonly Organisation[]
  textOf: (organisation: string) => string
  onChange: (organisation: string, text: string) => void
  check: (text: string) => string | null
}

/** How many people of one role are expected, organisation by organisation. */
export function PeopleField({ role, organisations, textOf, onChange, check }: Props) {
  const help = `mensen-${role}`
  return (
    <fieldset className="group" aria-describedby={help}>
      <legend className="field__label"><RoleMark role={role} /></legend>
      <p className="field__help" id={help}>{forecastTexts.minimum(role)}</p>
      <div className="people">
        {organisations.map(({ id, name }) => (
          <TextInput key={id} narrow label={name} inputMode="numeric" autoComplete="off" value={textOf(id)} onChange={(text) => onChange(id, text)} check={check} />
        ))}
      </div>
    </fieldset>
  )
}
