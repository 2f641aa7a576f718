import { Link } from '@tanstack/react-router'
import { ofKind, type KeptRecord } from '@leidraadspiegel/schema'
import { useState } from 'react'
import { formatDay } from '../../format.ts'
import { choosingTexts as texts } from '../../nl/meeting.ts'
import type { Place } from '../../use-choosing.ts'
import { Button } from '../Button.tsx'
import { ChooseForm } from './ChooseForm.tsx'

interface Props {
  place: Place
  records: readonly KeptRecord[]
  mayWrite: boolean
}

/** What people chose to make better in this meeting, and a form for one more. */
export function ChooseScreen({ place, records, mayWrite }: Props) {
  const [isAdding, setAdding] = useState(false)
  const [saved, setSaved] = useState('')
  const held = place.meeting
  const points = held === null ? [] : ofKind(records, 'improvement').filter((record) => record.content.state === 'chosen' && record.content.evidence.some((each) => each.of === 'record' && each.record === held.id))
  const actions = ofKind(records, 'action')
  return (
    <>
      <p>{texts.lead}</p>
      <h2>{texts.chosen}</h2>
      {points.length === 0 && <p className="quiet">{texts.none}</p>}
      <ul className="told-list">
        {points.map(({ id, content: { title, joint } }) => (
          <li key={id} className="told-list__one">
            <h3>{title} <span className="state">{joint ? texts.jointWord : texts.ownWord}</span></h3>
            {actions.filter(({ content }) => content.improvement === id).map(({ id: action, content: { what, owner, term, monitor } }) => (
              <p key={action}>{what}<span className="told__about"> {[texts.facts.owner(owner), ...(term === null ? [] : [texts.facts.term(formatDay(term))]), ...(monitor === '' ? [] : [texts.facts.monitor(monitor)])].join(' · ')}</span></p>
            ))}
          </li>
        ))}
      </ul>
      {points.length > 0 && <p className="print-hidden"><Link to="/projecten/$project/plan" params={{ project: place.project }} search={{ van: place.organisation ?? 'netwerk' }}>{texts.toPlan}</Link></p>}
      <output>{saved}</output>
      {mayWrite && (isAdding
        ? <ChooseForm place={place} onKept={(what) => { setSaved(texts.saved(what)); setAdding(false) }} onCancel={() => setAdding(false)} />
        : <p className="print-hidden"><Button look="primary" onPress={() => { setSaved(''); setAdding(true) }}>{texts.add}</Button></p>)}
    </>
  )
}
