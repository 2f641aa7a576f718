import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { Notice } from '../components/Notice.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { SignInForm } from '../components/SignInForm.tsx'
import { accountTexts } from '../nl/account.ts'
import { app } from '../nl/app.ts'
import { meQuery } from '../queries.ts'

const route = getRouteApi('/aanmelden')

/** Signing in; afterwards back to the address that was asked for. */
export function SignIn() {
  const { terug } = route.useSearch()
  const router = useRouter()
  const { data: me } = useSuspenseQuery(meQuery)
  const { title, new: fresh } = accountTexts.signIn
  return (
    <div className="stack stack--wide narrow">
      <PageTitle title={title} />
      <p className="lead">{app.tagline}</p>
      {!me.setUp && <Notice title={fresh.title}>{fresh.text}</Notice>}
      <SignInForm onDone={() => router.history.replace(terug ?? '/')} />
    </div>
  )
}
