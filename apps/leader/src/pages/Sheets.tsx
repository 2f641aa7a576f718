import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { sheetNames } from '@leidraadspiegel/schema'
import { PageTitle } from '../components/PageTitle.tsx'
import { formatDay } from '../format.ts'
import { joinedOf } from '../joined.ts'
import { joiningTexts, sheetTexts, sheetWords } from '../nl/sheets.ts'
import { sheetsQuery } from '../track-queries.ts'
import { useProject } from '../use-project.ts'
import { NotFound } from './NotFound.tsx'

/** The light forms of a project, with when each was last kept. */
export function Sheets() {
  const { read } = useProject()
  return read ? <Cards /> : <NotFound />
}

function Cards() {
  const { id, organisations, consents, coordinate } = useProject()
  const { sheets } = useSuspenseQuery(sheetsQuery(id)).data
  const { title, lead, empty, kept, version, read, readOf, fill, fillOf } = sheetTexts
  return (
    <div className="stack stack--wide">
      <PageTitle title={title} />
      <p className="lead">{lead}</p>
      <ul className="cards">
        {sheetNames.map((name) => {
          const sheet = sheets.find((each) => each.sheet === name)
          const words = sheetWords[name]
          return (
            <li key={name} className="card">
              <h2 className="card__title">{words.title}</h2>
              <p className="card__text">{words.lead}</p>
              <p className="card__facts">
                {sheet === undefined ? <span>{empty}</span> : <><span>{kept(formatDay(sheet.savedOn), sheet.savedBy)}</span><span>{version(sheet.version)}</span></>}
              </p>
              <p className="buttons">
                {sheet !== undefined || !coordinate ? (
                  <Link to="/projecten/$project/afspraken/$sheet" params={{ project: id, sheet: name }} aria-label={readOf(words.title)} className="button button--secondary">{read}</Link>
                ) : (
                  <Link to="/projecten/$project/afspraken/$sheet/wijzigen" params={{ project: id, sheet: name }} aria-label={fillOf(words.title)} className="button button--secondary">{fill}</Link>
                )}
              </p>
            </li>
          )
        })}
        {organisations.length > 1 && (
          <li className="card">
            <h2 className="card__title">{joiningTexts.title}</h2>
            <p className="card__text">{joiningTexts.lead}</p>
            <p className="card__facts"><span>{joiningTexts.count(joinedOf(consents).size, organisations.length)}</span></p>
            <p className="buttons"><Link to="/projecten/$project/afspraken/$sheet" params={{ project: id, sheet: 'deelname' }} aria-label={readOf(joiningTexts.title)} className="button button--secondary">{read}</Link></p>
          </li>
        )}
      </ul>
    </div>
  )
}
