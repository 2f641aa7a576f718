import { consentTexts } from '../nl/consent.ts'
import type { Consent, Organisation } from '../queries.ts'
import { ConsentPart } from './ConsentPart.tsx'

interface Props {
  project: string
  organisation: Pick<Organisation, 'id' | 'name'>
  /** Of this organisation. */
  consents: readonly Consent[]
}

/** What an organisation agreed to in writing: that it counts in the network, and that others may read its name. */
export function ConsentSection({ project, organisation, consents }: Props) {
  return (
    <section className="section" aria-labelledby="toestemming">
      <h2 id="toestemming">{consentTexts.title}</h2>
      <p className="quiet">{consentTexts.lead}</p>
      <div className="consents">
        {(['bundling', 'names'] as const).map((kind) => <ConsentPart key={kind} project={project} organisation={organisation} kind={kind} consent={consents.find((each) => each.kind === kind)} />)}
      </div>
    </section>
  )
}
