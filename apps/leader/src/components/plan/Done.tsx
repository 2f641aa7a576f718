import { Link } from '@tanstack/react-router'
import type { KeptRecord } from '@leidraadspiegel/schema'
import { actionTexts, planTexts } from '../../nl/plan.ts'
import { list } from '../../nl/words.ts'
import { whoseIn, type PlanView } from '../../use-plan.ts'

interface Props {
  plan: PlanView
  actions: readonly KeptRecord<'action'>[]
}

/** What was reached, told quietly and with who did it. */
export function Done({ plan: { project, whose, may }, actions }: Props) {
  const texts = planTexts.done
  if (actions.length === 0) return null
  return (
    <section className="section done-well" aria-labelledby="gelukt">
      <h2 id="gelukt">{texts.title}</h2>
      <p>{texts.lead(actions.length)}</p>
      <ul className="done-well__list">
        {actions.map(({ id, content }) => (
          <li key={id} id={`actie-${id}`} className="done-well__action">
            <svg viewBox="0 0 16 16" className="done-well__mark" aria-hidden="true"><path d="M3 8.5 6.5 12 13 4.5" /></svg>
            <div className="stack stack--tight">
              <p><strong>{content.what}</strong></p>
              {content.result !== '' && <p className="paper__text">{content.result}</p>}
              <p className="quiet">{texts.by(list([content.owner, ...content.partners]))}. {texts.stays(content.staysBy)}</p>
              {may && <p className="print-hidden"><Link to="/projecten/$project/plan/actie" params={{ project }} search={{ van: whoseIn(whose), actie: id }} {...(content.result !== '' && { 'aria-label': actionTexts.changeOf(content.what) })}>{content.result === '' ? texts.noResult : actionTexts.change}</Link></p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
