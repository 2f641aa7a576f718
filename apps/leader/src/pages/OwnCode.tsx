import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { OwnCodeChoice } from '../components/OwnCodeChoice.tsx'
import { OwnCodeEnding } from '../components/OwnCodeEnding.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { ownCodeTexts } from '../nl/own-code.ts'
import { stateWords } from '../nl/words.ts'
import { ownCodeQuery, type OwnCodeView } from '../own-code-query.ts'
import { useProject } from '../use-project.ts'

/** Codes of their own for staff: what it means for people, the choice, what came of it, and the end. */
export function OwnCode() {
  const { id } = useProject()
  const { data: view } = useSuspenseQuery(ownCodeQuery(id))
  const { title, lead, how, asked, back } = ownCodeTexts
  return (
    <div className="own-code stack stack--wide narrow">
      <PageTitle title={title} />
      <p className="lead">{lead}</p>
      <section className="section" aria-labelledby="betekenis">
        <h2 id="betekenis">{how.title}</h2>
        <ul>
          {how.points.map((point) => <li key={point}>{point}</li>)}
        </ul>
        <p><strong>{how.honest}</strong></p>
        <p>{how.missed}</p>
      </section>
      {view.state !== 'ended' && <OwnCodeChoice project={id} view={view} />}
      {view.state !== 'off' && (
        <section className="section" aria-labelledby="gevraagd">
          <h2 id="gevraagd">{asked.title}</h2>
          {view.fieldworks.length === 0 && <p className="quiet">{asked.none}</p>}
          <ul>
            {view.fieldworks.map(({ id: fieldwork, wave, role, state }) => <li key={fieldwork}>{asked.item(wave.title, role, stateWords[state].label)}</li>)}
          </ul>
        </section>
      )}
      {view.fieldworks.length > 0 && <FoundAgain found={view.found} />}
      {(view.state === 'ended' || view.fieldworks.length > 0) && <OwnCodeEnding project={id} ended={view.state === 'ended'} />}
      <p><Link to="/projecten/$project" params={{ project: id }}>{back}</Link></p>
    </div>
  )
}

function FoundAgain({ found }: Pick<OwnCodeView, 'found'>) {
  const texts = ownCodeTexts.found
  return (
    <section className="section" aria-labelledby="teruggevonden">
      <h2 id="teruggevonden">{texts.title}</h2>
      {found.length === 0 && <p className="quiet">{texts.none}</p>}
      <ul>
        {found.map(({ organisation, title, role, wave, baseline, people, n }) => (
          <li key={`${organisation} ${role} ${wave}`}>{people === null ? texts.tooFew(title, role) : texts.people(title, role, people, n, wave, baseline)}</li>
        ))}
      </ul>
    </section>
  )
}
