import { useMutation, useQueryClient } from '@tanstack/react-query'
import { peopleQuery, type People } from '../account-queries.ts'
import { bodyOf, leader } from '../api.ts'
import { formatDay } from '../format.ts'
import { peopleTexts } from '../nl/people.ts'
import { Button } from './Button.tsx'
import { ProblemNotice } from './Notice.tsx'

interface Props {
  project: string
  invitations: People['invitations']
  nameOf: (organisation: string | null) => string | null
}

/** Who was invited and did not come yet. */
export function OpenInvitations({ project, invitations, nameOf }: Props) {
  const client = useQueryClient()
  const { invitations: texts, roleOf } = peopleTexts
  const withdraw = useMutation({
    mutationFn: (invitation: string) => bodyOf(leader.projects[':project']['people-invitations'][':invitation'].$delete({ param: { project, invitation }, json: {} })),
    onSettled: () => client.invalidateQueries(peopleQuery(project)),
  })
  if (invitations.length === 0) return null
  return (
    <section className="section" aria-labelledby="uitnodigingen">
      <h2 id="uitnodigingen">{texts.title}</h2>
      <ProblemNotice error={withdraw.error} />
      <ul className="rows">
        {invitations.map(({ id, note, role, organisation, until, invitedBy }) => (
          <li key={id} className="rows__one">
            <div>
              <p className="rows__name">{note === '' ? texts.noNote : note}</p>
              <p>{roleOf(role, nameOf(organisation))}</p>
              <p className="quiet">{texts.until(formatDay(until))}{invitedBy !== '' && `, ${texts.by(invitedBy)}`}</p>
            </div>
            <Button look="subtle" aria-label={texts.withdrawOf(note === '' ? texts.noNote : note)} onPress={() => withdraw.mutate(id)} isPending={withdraw.isPending && withdraw.variables === id}>{texts.withdraw}</Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
