import { useState } from 'react'
import { ofKind, type KeptRecord } from '@leidraadspiegel/schema'
import { formatNumber } from '../../format.ts'
import { evaluationTexts } from '../../nl/evaluation.ts'
import { actionStateWords, happeningWords } from '../../nl/progress.ts'
import type { Whose } from '../../use-whose.ts'
import { Button } from '../Button.tsx'
import { actionsBetween, happeningsBetween, type Between, type Change, type SubjectChange } from './beside-change.ts'
import { ExplanationForm } from './ExplanationForm.tsx'
import { PeriodOf } from './PeriodOf.tsx'

interface Props {
  project: string
  whose: Whose
  change: SubjectChange
  between: Between
  /** Those of this organisation. */
  own: readonly KeptRecord[]
  /** Those of the network, for an organisation in it. */
  shared: readonly KeptRecord[]
}

/** One change, and beside it what ran, what else happened and what people think of it themselves. */
export function ChangeBeside({ project, whose, change, between, own, shared }: Props) {
  const [open, setOpen] = useState(false)
  const texts = evaluationTexts.changes
  const { criterion, subject, baseline, wave, changes } = change
  const ran = [...actionsBetween(own, criterion, between).map((action) => ({ action, network: false })), ...actionsBetween(shared, criterion, between).map((action) => ({ action, network: true }))]
  const happened = happeningsBetween(own, between)
  const explanation = ofKind(own, 'change-explanation').find(({ content }) => content.criterion === criterion && content.role === null && content.baseline === baseline && content.wave === wave)
  return (
    <article className="change stack">
      <h3>{subject}</h3>
      <ul className="plain-list">{changes.map((each) => <li key={each.role}><ChangeWords change={each} /></li>)}</ul>
      <div className="change__beside">
        <section>
          <h4>{texts.ran}</h4>
          {ran.length === 0 ? <p className="quiet">{texts.noneRan}</p> : <ul className="dotted-list">{ran.map(({ action, network }) => <li key={action.id}>{action.content.what} <span className="quiet">({actionStateWords[action.content.state]}{network && `, ${texts.ofNetwork}`})</span></li>)}</ul>}
        </section>
        <section>
          <h4>{evaluationTexts.happenings.title}</h4>
          {happened.length === 0 ? <p className="quiet">{evaluationTexts.happenings.noneInPeriod}</p> : <ul className="dotted-list">{happened.map(({ id, content }) => <li key={id}>{happeningWords[content.sort]}: {content.happened ? <PeriodOf content={content} /> : evaluationTexts.happenings.no.toLowerCase()}</li>)}</ul>}
        </section>
        <section className="stack stack--tight">
          <h4>{texts.own}</h4>
          {!open && <p className={explanation === undefined ? 'quiet' : undefined}>{explanation?.content.text ?? texts.noOwn}</p>}
          {!open && whose.write && <p className="print-hidden"><Button look="subtle" aria-label={explanation === undefined ? texts.writeOf(subject) : texts.changeOf(subject)} onPress={() => setOpen(true)}>{explanation === undefined ? texts.write : texts.change}</Button></p>}
          {open && <ExplanationForm project={project} whose={whose} change={change} record={explanation ?? null} actions={ran.filter(({ network }) => !network).map(({ action }) => action)} onDone={() => setOpen(false)} />}
        </section>
      </div>
    </article>
  )
}

/** The words of the figure: where it stood, where it stands, how much that is and what fits. */
function ChangeWords({ change: { who, row } }: { change: Change }) {
  const number = (name: string, format: 'score' | 'points'): string => (typeof row[name] === 'number' ? formatNumber(row[name], format) : '–')
  const fits = typeof row['lower'] === 'number' && typeof row['upper'] === 'number' ? `; past bij ${number('lower', 'points')} tot ${number('upper', 'points')}` : ''
  return <>{who}: van {number('meanThen', 'score')} naar {number('meanNow', 'score')} ({number('difference', 'points')}{fits}; n = {String(row['nThen'])} en {String(row['nNow'])}){typeof row['verdict'] === 'string' && <>. <strong>{row['verdict']}</strong></>}</>
}
