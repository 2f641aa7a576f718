import { Link } from '@tanstack/react-router'
import { networkTexts } from '../../nl/network.ts'
import type { NetworkView } from '../../network-query.ts'

/** What each own organisation shares, and the way to it. */
export function OwnSharing({ project, own }: { project: string; own: NetworkView['own'] }) {
  const { title, shared, share, shareOf, notBundled, consent, consentOf } = networkTexts.own
  return (
    <section className="section print-hidden" aria-labelledby="delen">
      <h2 id="delen">{title}</h2>
      <ul className="cards">
        {own.map(({ organisation, name, bundled, shared: count }) => (
          <li key={organisation} className="card">
            <h3 className="card__title">{name}</h3>
            <p>{shared(count)}</p>
            {!bundled && <p className="quiet">{notBundled} <Link to="/projecten/$project/organisaties/$organisation" params={{ project, organisation }} aria-label={consentOf(name)}>{consent}</Link></p>}
            <p><Link to="/projecten/$project/netwerk/delen/$organisation" params={{ project, organisation }} className="button button--secondary" aria-label={shareOf(name)}>{share}</Link></p>
          </li>
        ))}
      </ul>
    </section>
  )
}
