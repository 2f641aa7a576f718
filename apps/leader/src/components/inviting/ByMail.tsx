import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FieldworkState, Role } from '@leidraadspiegel/schema'
import { mailingQuery } from '../../mail-queries.ts'
import { mailingTexts } from '../../nl/mailing.ts'
import type { CohortView } from '../../queries.ts'
import { Choice } from '../Choice.tsx'
import { Loading } from '../Loading.tsx'
import { ProblemNotice } from '../Notice.tsx'
import { Addresses } from './Addresses.tsx'
import { LetterPart } from './LetterPart.tsx'
import { Reminders } from './Reminders.tsx'
import { SendInvitations } from './SendInvitations.tsx'

interface Props {
  project: string
  cohort: CohortView
  role: Role
  state: FieldworkState
}

/** From a list of addresses to mails that are sent, step by step. Young people and parents only when the organisation chose it. */
export function ByMail({ project, cohort, role, state }: Props) {
  const { data, error, isPending } = useQuery(mailingQuery(cohort.id))
  const [chosen, setChosen] = useState(false)
  if (isPending) return <Loading />
  if (data === undefined) return <ProblemNotice error={error} />
  const { ownChoice } = mailingTexts
  const asks = (role === 'youth' || role === 'parent') && data.contacts === 0 && data.rounds.length === 0
  const standing = state === 'draft' ? 'draft' : state === 'open' && !cohort.paused ? 'open' : 'paused'
  return (
    <div className="stack">
      {asks && (
        <section className="part">
          <h5>{ownChoice.title}</h5>
          <p>{ownChoice.says(role)}</p>
          <Choice isSelected={chosen} onChange={setChosen}>{ownChoice.choose}</Choice>
        </section>
      )}
      {(!asks || chosen) && (
        <>
          <Addresses cohort={cohort.id} mailing={data} />
          <LetterPart cohort={cohort.id} mailing={data} />
          <SendInvitations project={project} cohort={cohort.id} role={role} mailing={data} standing={standing} />
          <Reminders project={project} cohort={cohort.id} mailing={data} standing={standing} />
        </>
      )}
    </div>
  )
}
