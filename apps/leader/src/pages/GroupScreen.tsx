import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../components/Button.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { QrCode } from '../components/QrCode.tsx'
import { formatTime } from '../format.ts'
import { groupQuery } from '../group-queries.ts'
import { groupInstructions, groupPage as texts, groupTexts } from '../nl/group-session.ts'
import { nameOfTeam } from '../nl/organisations.ts'
import { roleWords } from '../nl/words.ts'
import { useFieldwork } from '../use-fieldwork.ts'
import { NotFound } from './NotFound.tsx'

const route = getRouteApi('/signed-in/projecten/$project/metingen/$wave/$role/groep/$cohort')

/** What a class or a team sees in front of it: the code, how to take part, and when everybody can begin. Never who or how many do. */
export function GroupScreen() {
  const parameters = route.useParams()
  const found = useFieldwork(parameters)
  const cohort = found?.fieldwork.cohorts.find(({ id }) => id === parameters.cohort)
  const { group } = useSuspenseQuery(groupQuery(parameters.cohort)).data
  const [begun, setBegun] = useState(false)
  if (found === undefined || cohort === undefined || !found.manage) return <NotFound />
  const { project, wave, fieldwork: { role }, organisations } = found
  const organisation = nameOfTeam(organisations.get(cohort.organisation)?.name ?? '', cohort.team)
  const { goTo, enter, rules } = groupInstructions(role)
  return (
    <div className="stack stack--wide">
      <div className="stack print-hidden">
        <PageTitle title={texts.title(organisation, roleWords[role].short)} />
        <p className="lead">{group === null ? texts.none : texts.lead}</p>
        <div className="buttons">
          {group !== null && <Button onPress={() => print()}>{texts.print}</Button>}
          <Link to="/projecten/$project/metingen/$wave/$role" params={{ project, wave: String(wave.number), role }} className="button button--subtle">{texts.back}</Link>
        </div>
      </div>
      {group !== null && (
        <section className="group-screen" aria-labelledby="samen">
          <h2 id="samen">{texts.onScreen}</h2>
          <div className="group-screen__way">
            <div className="stack">
              <p>{goTo}<span className="group-screen__address">{`${new URL(group.url).host}/m/groep`}</span></p>
              <p>{enter}<span className="group-screen__code">{group.code}</span></p>
              <p className="quiet">{groupTexts.running(formatTime(group.until))}</p>
            </div>
            <div className="group-screen__scan">
              <QrCode text={group.url} alt={texts.alt} />
              <p>{texts.orScan}</p>
            </div>
          </div>
          <ol className="group-screen__rules">{rules.map((rule) => <li key={rule}>{rule}</li>)}</ol>
          <div className="group-screen__begin">
            <output>{begun && <strong>{texts.begin}</strong>}</output>
            {!begun && <span className="print-hidden"><Button look="primary" onPress={() => setBegun(true)}>{texts.begin}</Button></span>}
          </div>
          <p>{texts.help(role)}</p>
        </section>
      )}
      <section className="section print-hidden" aria-labelledby="begeleider">
        <h2 id="begeleider">{texts.facilitator.title}</h2>
        <ul className="group-tips">{texts.facilitator.tips.map((tip) => <li key={tip}>{tip}</li>)}</ul>
      </section>
    </div>
  )
}
