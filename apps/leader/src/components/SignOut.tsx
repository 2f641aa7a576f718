import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { account, bodyOf } from '../api.ts'
import { app } from '../nl/app.ts'
import { meQuery } from '../queries.ts'
import { Button } from './Button.tsx'
import { ProblemNotice } from './Notice.tsx'

/** Ends the session and forgets everything that was fetched in it. */
export function SignOut({ name }: { name: string }) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const signOut = useMutation({
    mutationFn: () => bodyOf(account['sign-out'].$post({ json: {} })),
    onSuccess: async () => {
      client.setQueryData(meQuery.queryKey, { account: null, setUp: true })
      await navigate({ to: '/aanmelden' })
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' })
    },
  })
  return (
    <div className="header__account">
      <Link to="/account" className="header__own">{app.signedInAs(name)}</Link>
      <Button look="subtle" onPress={() => signOut.mutate()} isPending={signOut.isPending}>{app.signOut}</Button>
      <ProblemNotice error={signOut.error} />
    </div>
  )
}
