import { useSuspenseQuery } from '@tanstack/react-query'
import { OwnPassphrase } from '../components/OwnPassphrase.tsx'
import { OwnSecondStep } from '../components/OwnSecondStep.tsx'
import { OwnSessions } from '../components/OwnSessions.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { ownAccountTexts } from '../nl/own-account.ts'
import { meQuery } from '../queries.ts'

/** Everything about the own account. */
export function OwnAccount() {
  const { account } = useSuspenseQuery(meQuery).data
  return (
    <div className="stack stack--wide narrow">
      <PageTitle title={ownAccountTexts.title} />
      {account !== null && <p className="lead">{ownAccountTexts.who(account.name, account.email)}</p>}
      <OwnPassphrase />
      <OwnSecondStep />
      <OwnSessions />
    </div>
  )
}
