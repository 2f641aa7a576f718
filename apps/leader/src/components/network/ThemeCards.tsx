import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { obstacleThemes } from '@leidraadspiegel/schema'
import { formatNumber } from '../../format.ts'
import { themeWords } from '../../nl/coding.ts'
import { networkTexts } from '../../nl/network.ts'
import type { SharedFindings } from '../../network-query.ts'
import { resultQuery } from '../../queries.ts'
import { askedThemes } from './asked-themes.ts'
import { CountedOrganisations } from './CountedOrganisations.tsx'
import { SharedLines } from './SharedLines.tsx'

interface Props {
  project: string
  themes: SharedFindings['themes']
}

const sides = ['obstacle', 'chance'] as const

/** The themes of working together, each with what the questionnaire says and what organisations share; the two are never added up. */
export function ThemeCards({ project, themes }: Props) {
  const asked = askedThemes(useQuery({ ...resultQuery(project, 'collaboration', {}, { width: 600, scheme: 'light' }), retry: false }).data)
  const texts = networkTexts.themes
  return (
    <>
      <p className="quiet">{asked.size === 0 ? texts.noneAsked : texts.lead}</p>
      <ul className="cards cards--two">
        {obstacleThemes.map((theme) => (
          <li key={theme} className="card">
            <h3 className="card__title">{themeWords[theme]}</h3>
            {sides.map((side) => {
              const figure = asked.get(`${side} ${theme}`)
              const shared = themes?.themes.find((each) => each.theme === theme)?.[side]
              return (
                <div key={side} className="stack stack--tight">
                  <h4 className="theme__side">{texts[side]}</h4>
                  <dl className="facts">
                    {asked.size > 0 && <div>
                      <dt>{texts.asked}</dt>
                      <dd>{figure === undefined ? texts.notAsked : texts.share(formatNumber(figure.share, 'percent'), figure.n, formatNumber(figure.lower, 'percent'), formatNumber(figure.upper, 'percent'))}</dd>
                    </div>}
                    <div>
                      <dt>{texts.shared}</dt>
                      <dd>
                        {themes === null || shared === undefined ? texts.notShared : shared.organisations === 0 ? texts.none : <CountedOrganisations count={shared.organisations} of={themes.of} words={texts.named(shared.organisations, themes.of)} />}
                        {shared !== undefined && <SharedLines lines={shared.lines} about={`${texts[side]}, ${themeWords[theme]}`} />}
                      </dd>
                    </div>
                  </dl>
                </div>
              )
            })}
          </li>
        ))}
      </ul>
      {asked.size > 0 && <p><Link to="/projecten/$project/uitkomsten/$analysis" params={{ project, analysis: 'collaboration' }}>{texts.more}</Link></p>}
    </>
  )
}
