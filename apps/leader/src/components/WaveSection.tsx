import { Link } from '@tanstack/react-router'
import { roles } from '@leidraadspiegel/schema'
import { periodTexts } from '../nl/period.ts'
import { waveTexts } from '../nl/waves.ts'
import { formWords, roleWords, stateWords } from '../nl/words.ts'
import type { WaveView } from '../queries.ts'
import { RoleMark } from './RoleMark.tsx'
import { StateMark } from './StateMark.tsx'

/** One wave with a card for each role: how it stands, and the way in; for who reads the outcomes only, the way to those. */
export function WaveSection({ project, wave, read, coordinate }: { project: string; wave: WaveView; read: boolean; coordinate: boolean }) {
  const fieldworks = wave.fieldworks.toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))
  return (
    <section className="wave" aria-labelledby={`meting-${wave.number}`}>
      <div className="title-row">
        <h3 id={`meting-${wave.number}`}>{waveTexts.heading(wave.number, wave.title)}</h3>
        {coordinate && fieldworks.some(({ state }) => state === 'draft') && <Link to="/projecten/$project/metingen/$wave/klaarzetten/$step" params={{ project, wave: String(wave.number), step: 'wie' }} aria-label={waveTexts.setUpOf(wave.title)} className="button button--subtle">{waveTexts.setUp}</Link>}
      </div>
      {fieldworks.length === 0 && !read && <p className="quiet">{waveTexts.nothingPublished}</p>}
      <ul className="cards">
        {fieldworks.map(({ id, role, state, form, closesOn, cohorts }) => (
          <li key={id} className="card card--link">
            <h4 className="card__title">
              {read ? (
                <Link to="/projecten/$project/metingen/$wave/$role" params={{ project, wave: String(wave.number), role }} aria-label={waveTexts.bekijk(roleWords[role].many)}>
                  <RoleMark role={role} />
                </Link>
              ) : (
                <Link to="/projecten/$project/uitkomsten/$analysis" params={{ project, analysis: 'score-per-criterion' }} search={{ role, wave: String(wave.number) }} aria-label={waveTexts.outcomesOf(roleWords[role].many)}>
                  <RoleMark role={role} />
                </Link>
              )}
            </h4>
            <p><StateMark state={state} /></p>
            <p className="card__text">{stateWords[state].meaning}</p>
            <p className="card__facts">
              {read && <span>{cohorts.length === 0 ? waveTexts.fieldworkEmpty : waveTexts.organisations(new Set(cohorts.map(({ organisation }) => organisation)).size)}</span>}
              <span>{formWords[form]}</span>
              {closesOn !== null && ['draft', 'open', 'paused'].includes(state) && <span>{periodTexts.until(closesOn)}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
