import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { needsSignalProtocol, type Role } from '@leidraadspiegel/schema'
import type { Check, CheckName } from '../before-opening.ts'
import { beforeOpening, checkWords, councilText, helpLineText, wrongLastDay } from '../nl/before-opening.ts'
import { stepWords } from '../nl/set-up.ts'
import { list, roleWords } from '../nl/words.ts'
import type { ProjectView } from '../queries.ts'
import type { StepName } from '../wave-steps.ts'
import { CopyButton } from './CopyButton.tsx'

export interface CheckListProps {
  project: string
  role: Role
  checks: readonly Check[]
  helpLines: ProjectView['helpLines']
  manage: boolean
  /** The number of the wave that is being set up: what misses is then filled in in its steps. */
  wave?: number
}

/** Where it is filled in while a wave is set up. */
const stepOf: Partial<Record<CheckName, StepName>> = { protocol: 'veiligheid', crisis: 'veiligheid', 'own-questions': 'eigen-vragen', contact: 'veiligheid', period: 'periode', age: 'aantallen' }

/** One list for a role: what misses, where, and the way to it. */
export function CheckList({ project, role, checks, helpLines, manage, wave }: CheckListProps) {
  return (
    <ul className="checks">
      {checks.map((check) => (
        <li key={check.name} className={`check check--${check.state}`}>
          <p className="check__state">{beforeOpening.states[check.state]}</p>
          <div className="stack stack--tight">
            <h3 className="check__title">{checkWords[check.name].title}</h3>
            {textOf(check, role, helpLines)}
            {check.organisations.length > 0 && (manage && check.name !== 'age' && (wave === undefined || check.name === 'consent') ? <Ways project={project} check={check} /> : <p>{list(check.organisations.map(({ name }) => name))}.</p>)}
            {wave !== undefined && stepOf[check.name] !== undefined && <p><Link to="/projecten/$project/metingen/$wave/klaarzetten/$step" params={{ project, wave: String(wave), step: stepOf[check.name] ?? '' }}>{beforeOpening.toStep(stepWords[stepOf[check.name] ?? 'wie'].name)}</Link></p>}
          </div>
        </li>
      ))}
    </ul>
  )
}

function textOf({ name, state }: Check, role: Role, { owner, checkedOn }: ProjectView['helpLines']): ReactNode {
  const { says, done } = checkWords[name]
  if (name === 'council') return <Council role={role} />
  if (name === 'period' && state === 'missing') return <p>{wrongLastDay}</p>
  if (name === 'help-lines') return <p>{state === 'done' ? helpLineText.fresh(checkedOn) : helpLineText.old(checkedOn, owner)}</p>
  return <p>{state === 'done' ? done : says}</p>
}

function Council({ role }: { role: Role }) {
  const staff = !needsSignalProtocol(role)
  const { clients, copy, message } = councilText
  const text = message(roleWords[role].short, staff)
  return (
    <>
      <p>{staff ? councilText.staff : clients}</p>
      <blockquote className="check__message">{text}</blockquote>
      <p><CopyButton text={text}>{copy}</CopyButton></p>
    </>
  )
}

/** To each organisation that misses it. */
function Ways({ project, check: { name, organisations } }: { project: string; check: Check }) {
  const to = name === 'protocol' ? '/projecten/$project/organisaties/$organisation/signaalprotocol' : '/projecten/$project/organisaties/$organisation'
  return (
    <>
      <p>{beforeOpening.organisations}</p>
      <ul className="check__ways">
        {organisations.map((organisation) => (
          <li key={organisation.id}>
            <Link to={to} params={{ project, organisation: organisation.id }}>{organisation.name}</Link>
          </li>
        ))}
      </ul>
    </>
  )
}
