import { Link } from '@tanstack/react-router'
import { joinedOf } from '../joined.ts'
import { consentWords } from '../nl/consent.ts'
import { organisationTexts } from '../nl/organisations.ts'
import { protocolTexts } from '../nl/signal-protocol.ts'
import { kindWords, list } from '../nl/words.ts'
import type { Consent, Organisation, ProjectView } from '../queries.ts'

interface Props {
  project: string
  organisations: readonly Organisation[]
  consents: readonly Consent[]
  signalProtocols: ProjectView['signalProtocols']
  read: boolean
  manage: boolean
  coordinate: boolean
}

/** The organisations of a project, with what their participants see. */
export function OrganisationCards({ project, organisations, consents, signalProtocols, read, manage, coordinate }: Props) {
  const { title, add, edit, editOf, contact, crisis, region, teams, absent, empty } = organisationTexts
  const joined = joinedOf(consents)
  return (
    <section className="section" aria-labelledby="organisaties">
      <div className="title-row">
        <h2 id="organisaties">{title}</h2>
        {coordinate && <Link to="/projecten/$project/organisaties/nieuw" params={{ project }} className="button button--secondary">{add}</Link>}
      </div>
      {organisations.length === 0 && <p className="quiet">{empty}</p>}
      <ul className="cards">
        {organisations.map((organisation) => (
          <li key={organisation.id} className="card">
            <h3 className="card__title">{organisation.name}</h3>
            <p className="card__text">{kindWords[organisation.kind].label}</p>
            <dl className="facts">
              <div><dt>{contact}</dt><dd>{organisation.contact || absent}</dd></div>
              <div><dt>{crisis}</dt><dd>{organisation.crisis || absent}</dd></div>
              {read && organisation.kind === 'implementing' && <div><dt>{protocolTexts.name}</dt><dd>{signalProtocols.some((each) => each.organisation === organisation.id) ? protocolTexts.filled : protocolTexts.absent}</dd></div>}
              {organisation.region !== '' && <div><dt>{region}</dt><dd>{organisation.region}</dd></div>}
              {organisation.teams.length > 0 && <div><dt>{teams}</dt><dd>{list(organisation.teams)}</dd></div>}
              {read && (organisations.length > 1 || !coordinate) && <div><dt>{consentWords.bundling.title}</dt><dd>{joined.has(organisation.id) ? consentWords.bundling.yes : consentWords.bundling.no}</dd></div>}
            </dl>
            {manage && (
              <p className="buttons">
                <Link to="/projecten/$project/organisaties/$organisation" params={{ project, organisation: organisation.id }} aria-label={editOf(organisation.name)} className="button button--subtle">{edit}</Link>
                {organisation.kind === 'implementing' && <Link to="/projecten/$project/organisaties/$organisation/signaalprotocol" params={{ project, organisation: organisation.id }} aria-label={protocolTexts.openOf(organisation.name)} className="button button--subtle">{protocolTexts.open}</Link>}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
