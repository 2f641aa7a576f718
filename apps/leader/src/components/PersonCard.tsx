import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { peopleQuery, type Person } from '../account-queries.ts'
import { bodyOf, leader } from '../api.ts'
import { peopleTexts as texts } from '../nl/people.ts'
import { Button } from './Button.tsx'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { ProblemNotice } from './Notice.tsx'
import { ResetLinkDialog } from './ResetLinkDialog.tsx'

interface Props {
  project: string
  person: Person
  nameOf: (organisation: string | null) => string | null
  coordinate: boolean
}

/** One person of a project: what he may, and ending that. */
export function PersonCard({ project, person, nameOf, coordinate }: Props) {
  const { account, name, email, you, roles } = person
  const client = useQueryClient()
  const [asking, setAsking] = useState(false)
  const own = roles.filter(({ role }) => coordinate || role !== 'coordinator')
  const withdraw = useMutation({
    mutationFn: async () => {
      if (coordinate) return bodyOf(leader.projects[':project'].people[':account'].$delete({ param: { project, account }, json: {} }))
      for (const { organisation } of own) if (organisation !== null) await bodyOf(leader.organisations[':organisation'].people[':account'].$delete({ param: { organisation, account }, json: {} }))
      return {}
    },
    onSettled: async () => {
      setAsking(false)
      await client.invalidateQueries(peopleQuery(project))
    },
  })
  const reset = useMutation({ mutationFn: () => bodyOf(leader.projects[':project'].people[':account']['reset-link'].$post({ param: { project, account }, json: {} })) })
  return (
    <li className="card">
      <h2 className="card__title">{name}{you && <span className="person__you"> {texts.you}</span>}</h2>
      <p className="card__text person__email">{email}</p>
      <ul className="person__roles">
        {roles.map(({ organisation, role }) => <li key={`${role} ${organisation}`}>{texts.roleOf(role, nameOf(organisation))}</li>)}
      </ul>
      <ProblemNotice error={withdraw.error ?? reset.error} />
      {own.length > 0 && (
        <p className="buttons">
          {coordinate && !you && <Button look="subtle" aria-label={texts.reset.actionOf(name)} onPress={() => reset.mutate()} isPending={reset.isPending}>{texts.reset.action}</Button>}
          <Button look="subtle" aria-label={texts.withdrawOf(name)} onPress={() => setAsking(true)}>{texts.withdraw}</Button>
        </p>
      )}
      <ConfirmDialog open={asking} title={texts.confirm.title(name)} yes={texts.confirm.yes} busy={withdraw.isPending} onYes={() => withdraw.mutate()} onNo={() => setAsking(false)}>
        <p>{you ? texts.confirm.own : texts.confirm.text(name)}</p>
      </ConfirmDialog>
      <ResetLinkDialog name={name} url={reset.data?.url} onClose={reset.reset} />
    </li>
  )
}
