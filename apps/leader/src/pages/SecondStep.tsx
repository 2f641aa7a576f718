import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Navigate, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { newAppQuery } from '../account-queries.ts'
import { Loading } from '../components/Loading.tsx'
import { NewApp } from '../components/NewApp.tsx'
import { ProblemNotice } from '../components/Notice.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { RecoveryCodes } from '../components/RecoveryCodes.tsx'
import { secondStepTexts } from '../nl/second-step.ts'
import { meQuery } from '../queries.ts'

const route = getRouteApi('/tweede-stap')

/** Setting up the second step, which every account has before it opens anything; afterwards on to the address that was asked for. */
export function SecondStep() {
  const { terug } = route.useSearch()
  const router = useRouter()
  const { data: me } = useSuspenseQuery(meQuery)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const { data: app, error } = useQuery({ ...newAppQuery, enabled: me.account?.secondStep === false })
  const { setUp: texts, recovery } = secondStepTexts
  if (codes !== null) {
    return (
      <div className="stack stack--wide narrow">
        <PageTitle key="codes" title={recovery.title} />
        <RecoveryCodes codes={codes} onKept={() => router.history.replace(terug ?? '/')} />
      </div>
    )
  }
  if (me.account === null) return <Navigate to="/aanmelden" replace />
  if (me.account.secondStep) return <Navigate to="/" replace />
  return (
    <div className="stack stack--wide narrow">
      <PageTitle title={texts.title} />
      <p className="lead">{texts.lead}</p>
      <ProblemNotice error={error} />
      {app === undefined && error === null && <Loading />}
      {app !== undefined && <NewApp app={app} onDone={setCodes} />}
    </div>
  )
}
