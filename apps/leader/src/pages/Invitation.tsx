import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { invitationQuery } from '../account-queries.ts'
import { isRefusal } from '../api.ts'
import { AcceptInvitation } from '../components/AcceptInvitation.tsx'
import { JoinByInvitation } from '../components/JoinByInvitation.tsx'
import { Loading } from '../components/Loading.tsx'
import { ProblemNotice } from '../components/Notice.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { formatDay } from '../format.ts'
import { accountTexts } from '../nl/account.ts'
import { invitationTexts as texts } from '../nl/people.ts'
import { oneTimeToken } from '../one-time-token.ts'
import { meQuery } from '../queries.ts'

/** What somebody is invited to, and how he comes in: with a new account, or with the one he has. */
export function Invitation() {
  const token = oneTimeToken('/uitnodiging')
  const { data: me } = useSuspenseQuery(meQuery)
  const { data: invitation, error, isLoading } = useQuery(invitationQuery(token))
  if (token === '' || isRefusal(error, 'unknown-link')) {
    return (
      <div className="stack stack--wide narrow">
        <PageTitle title={texts.unknown.title} />
        <p className="lead">{texts.unknown.text}</p>
        <p><Link to="/aanmelden" className="button button--secondary">{accountTexts.signIn.title}</Link></p>
      </div>
    )
  }
  if (invitation === undefined) return isLoading ? <Loading /> : <div className="narrow"><PageTitle title={accountTexts.signIn.title} /><ProblemNotice error={error} /></div>
  return (
    <div className="stack stack--wide narrow">
      <PageTitle title={texts.title(invitation.project)} />
      <p className="lead">{texts.from(invitation.invitedBy)} {texts.sees(invitation.role, invitation.organisation)}</p>
      <p className="quiet">{texts.until(formatDay(invitation.until))}</p>
      {me.account === null ? <JoinByInvitation token={token} /> : <AcceptInvitation token={token} name={me.account.name} />}
    </div>
  )
}
