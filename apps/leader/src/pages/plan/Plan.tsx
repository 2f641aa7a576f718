import '../../styles/plan.css'
import '../../styles/plan-actions.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { isLeftOver, isOpenAction, orphansOf, termStateOf, type KeptRecord } from '@leidraadspiegel/schema'
import { Button } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import { ActionCard } from '../../components/plan/ActionCard.tsx'
import { ActionFilters } from '../../components/plan/ActionFilters.tsx'
import { Done } from '../../components/plan/Done.tsx'
import { LeftOver } from '../../components/plan/LeftOver.tsx'
import { LooseEnds } from '../../components/plan/LooseEnds.tsx'
import { PlanHead } from '../../components/plan/PlanHead.tsx'
import { PlanNone } from '../../components/plan/PlanNone.tsx'
import { Terms } from '../../components/plan/Terms.tsx'
import { actionTexts, planTexts as texts } from '../../nl/plan.ts'
import { fits, planFilterNames } from '../../plan-address.ts'
import { planTableAddress } from '../../plan-queries.ts'
import { criteriaQuery } from '../../queries.ts'
import { usePlanPeople } from '../../use-plan-people.ts'
import { usePlan, whoseIn, type PlanView } from '../../use-plan.ts'
import { useProject } from '../../use-project.ts'
import { NotFound } from '../NotFound.tsx'

const route = getRouteApi('/signed-in/projecten/$project/plan/')

/** What is done about what was found: the actions of an organisation or of the network. */
export function Plan() {
  return useProject().read ? <Read /> : <NotFound />
}

function Read() {
  const plan = usePlan(route.useSearch())
  return plan === null ? <PlanNone /> : <Actions key={plan.whose} plan={plan} />
}

function Actions({ plan }: { plan: PlanView }) {
  const { project, whose, name, may, today, round, actions, records } = plan
  const search = route.useSearch()
  const filters = Object.fromEntries(planFilterNames.map((each) => [each, search[each]]))
  const { gatekeepers } = usePlanPeople()
  const [said, setSaid] = useState('')
  useSuspenseQuery(criteriaQuery)
  const title = whose === null ? texts.networkTitle : texts.titleOf(name)
  const isFiltered = Object.values(filters).some((each) => each !== undefined)
  const shown = inOrder(actions.filter(({ content }) => (isFiltered ? fits(content, filters, gatekeepers) : isOpenAction(content))))
  const stopped = actions.filter(({ content }) => content.state === 'stopped')
  const van = whoseIn(whose)
  const add = <Link to="/projecten/$project/plan/actie" params={{ project }} search={{ van }} className="button button--primary">{texts.add}</Link>
  return (
    <div className="stack stack--wide plan">
      <PlanHead plan={plan} here="acties" title={title} lead={texts.lead} />
      {!may && <p className="quiet print-hidden">{texts.readOnly.network}</p>}
      {said !== '' && <Notice kind="done">{texts.leftOver.wentOn(said)}</Notice>}
      <Terms plan={plan} actions={actions.filter(({ content }) => ['passed', 'soon'].includes(termStateOf(content, today)))} />
      <LeftOver plan={plan} actions={actions.filter(({ content }) => isLeftOver(content, round))} onKept={setSaid} />
      {actions.length === 0 && (
        <section className="empty">
          <h2>{texts.none.title}</h2>
          <p>{may ? texts.none.text : texts.none.textOther}</p>
          {may && <div className="buttons">{add}<Link to="/projecten/$project/plan/verbeterpunten" params={{ project }} search={{ van }} className="button button--secondary">{texts.toPoints}</Link></div>}
        </section>
      )}
      {actions.length > 0 && (
        <section className="section" aria-labelledby="acties">
          <div className="title-row">
            <h2 id="acties">{texts.parts.actions}</h2>
            <div className="buttons print-hidden">
              {may && add}
              <Button onPress={() => print()}>{texts.print}</Button>
              <a className="button button--subtle" href={planTableAddress(project, whose)} download>{texts.table}</a>
            </div>
          </div>
          <ActionFilters project={project} whose={whose} actions={actions} filters={filters} />
          {isFiltered && <output className="quiet">{shown.length === 0 ? actionTexts.filters.nothing : actionTexts.filters.shown(shown.length, actions.length)}</output>}
          {!isFiltered && shown.length === 0 && <p className="quiet">{texts.noneOpen}</p>}
          <ul className="action-list">{shown.map((record) => <ActionCard key={record.id} plan={plan} record={record} />)}</ul>
        </section>
      )}
      {!isFiltered && <Done plan={plan} actions={actions.filter(({ content }) => content.state === 'done')} />}
      {!isFiltered && stopped.length > 0 && (
        <details className="fold">
          <summary className="fold__summary">{texts.stopped.title(stopped.length)}</summary>
          <ul className="action-list plan-fold">{stopped.map((record) => <ActionCard key={record.id} plan={plan} record={record} />)}</ul>
        </details>
      )}
      {may && <LooseEnds orphans={orphansOf(records)} records={records} />}
    </div>
  )
}

const states = ['started', 'planned', 'done', 'stopped'] as const

/** What runs first, by its term; then what is planned, done and stopped. */
function inOrder(actions: readonly KeptRecord<'action'>[]): KeptRecord<'action'>[] {
  const last = '9999'
  return actions.toSorted((a, b) => states.indexOf(a.content.state) - states.indexOf(b.content.state) || (a.content.term ?? last).localeCompare(b.content.term ?? last))
}
