import { useQuery } from '@tanstack/react-query'
import { Link, Outlet } from '@tanstack/react-router'
import { administrationTexts } from '../nl/administration.ts'
import { app } from '../nl/app.ts'
import { explanationTexts } from '../nl/explanation.ts'
import { meQuery } from '../queries.ts'
import { LeaveGuard } from './LeaveGuard.tsx'
import { SignedOut } from './SignedOut.tsx'
import { SignOut } from './SignOut.tsx'

/** What stands around every page. */
export function Shell() {
  const { data: me } = useQuery(meQuery)
  return (
    <>
      <a className="skip-link" href="#inhoud">{app.skip}</a>
      <header className="header">
        <div className="header__inner">
          <Link to="/" className="header__name">
            <svg className="header__mark" viewBox="0 0 32 32" aria-hidden="true"><path d="M9 7v18h7" /><path d="M23 25V7h-7" /></svg>
            {app.name}
          </Link>
          {me?.account != null && (
            <>
              <nav aria-label={app.parts} className="header__parts">
                {me.account.admin && <Link to="/beheer" className="header__link">{administrationTexts.title}</Link>}
                <Link to="/uitleg" className="header__link">{explanationTexts.tab}</Link>
              </nav>
              <SignOut name={me.account.name} />
            </>
          )}
        </div>
      </header>
      <main id="inhoud" tabIndex={-1} className="page">
        <Outlet />
      </main>
      <footer className="footer">
        <div className="footer__inner">
          <p className="footer__lead">{app.help.lead}</p>
          <p>{app.help.text}</p>
        </div>
      </footer>
      <SignedOut />
      <LeaveGuard />
    </>
  )
}
