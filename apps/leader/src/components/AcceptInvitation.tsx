import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { account, bodyOf } from '../api.ts'
import { invitationTexts } from '../nl/people.ts'
import { forgetToken } from '../one-time-token.ts'
import { projectsQuery } from '../queries.ts'
import { Button } from './Button.tsx'
import { ProblemNotice } from './Notice.tsx'

/** Takes an invitation with the account that is signed in. */
export function AcceptInvitation({ token, name }: { token: string; name: string }) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const { accept: texts } = invitationTexts
  const accept = useMutation({
    mutationFn: () => bodyOf(account.invitation.accept.$post({ json: { token } })),
    onSuccess: async ({ project }) => {
      forgetToken('/uitnodiging')
      await client.invalidateQueries(projectsQuery)
      await navigate({ to: '/projecten/$project', params: { project }, replace: true })
    },
  })
  return (
    <section className="stack">
      <p>{texts.as(name)} {texts.other}</p>
      <ProblemNotice error={accept.error} />
      <div className="buttons">
        <Button look="primary" onPress={() => accept.mutate()} isPending={accept.isPending}>{accept.isPending ? texts.busy : texts.action}</Button>
      </div>
    </section>
  )
}
