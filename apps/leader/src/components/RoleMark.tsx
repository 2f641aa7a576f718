import type { Role } from '@leidraadspiegel/schema'
import { roleWords } from '../nl/words.ts'

const shapes: Readonly<Record<Role, string>> = {
  professional: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z',
  manager: 'M2.5 2.5h11v11h-11z',
  youth: 'M8 1.5 14.5 13.5h-13z',
  parent: 'M8 1 15 8 8 15 1 8z',
  partner: 'M8 1.5 14.6 6.3 12 14H4L1.4 6.3z',
}

/** The name of a role with its fixed colour and shape, the same as in every chart. */
export function RoleMark({ role }: { role: Role }) {
  return (
    <span className={`role role--${role}`}>
      <RoleShape role={role} />
      {roleWords[role].many}
    </span>
  )
}

/** The shape alone, where the name of the role stands elsewhere. */
export function RoleShape({ role }: { role: Role }) {
  return <span className={`role--${role}`}><svg className="role__shape" viewBox="0 0 16 16" aria-hidden="true"><path d={shapes[role]} /></svg></span>
}
