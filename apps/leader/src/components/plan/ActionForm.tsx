import { useState } from 'react'
import { Label, RadioGroup } from 'react-aria-components'
import { actionStates, type Action, type KeptRecord } from '@leidraadspiegel/schema'
import { actionTexts, planTexts, stateWords } from '../../nl/plan.ts'
import type { Catalogue } from '../../plan-queries.ts'
import type { RecordTarget } from '../../record-queries.ts'
import { usePlanPeople } from '../../use-plan-people.ts'
import type { PlanView } from '../../use-plan.ts'
import { Choice, OneOf } from '../Choice.tsx'
import { DayInput } from '../DayInput.tsx'
import { LinesInput } from '../LinesInput.tsx'
import { RecordForm } from '../records/RecordForm.tsx'
import { TextInput } from '../TextInput.tsx'
import { pastAction } from './ActionPaper.tsx'
import { ActionWhat } from './ActionWhat.tsx'
import { ActionWho } from './ActionWho.tsx'

interface Props {
  plan: PlanView
  target: RecordTarget
  start: Action
  catalogue: Catalogue
  onKept: (record: KeptRecord) => void
  onCancel: () => void
}

/** Everything that is agreed about one action. */
export function ActionForm({ plan, target, start, catalogue, onKept, onCancel }: Props) {
  const [action, setAction] = useState(start)
  const { colleagues } = usePlanPeople()
  const change = (part: Partial<Action>): void => setAction((before) => ({ ...before, ...part }))
  const written: Action = { ...action, partners: action.partners.map((name) => name.trim()).filter((name) => name !== ''), colleague: (start.colleague && action.owner === start.owner) || colleagues.includes(action.owner.trim()) }
  const texts = actionTexts.form
  const isOpen = action.state === 'planned' || action.state === 'started'
  const termOf = (day: string): string | null => {
    if (day === '' || day === start.term) return null
    if (!/^\d{4}-\d\d-\d\d$/.test(day)) return texts.termWrong
    return day < plan.today && isOpen ? texts.termPast : null
  }
  return (
    <div className="plan-form">
      <RecordForm target={target} written={{ kind: 'action', content: written }} show={pastAction(plan.all)} onKept={onKept} onCancel={onCancel}>
        {() => (
          <>
            <p className="quiet">{planTexts.noClients} {plan.whose === null ? planTexts.readers.network : planTexts.readers.organisation(plan.name)}</p>
            <fieldset className="plan-fields">
              <legend>{texts.sections.what}</legend>
              <ActionWhat action={action} plan={plan} catalogue={catalogue} onChange={change} />
            </fieldset>
            <fieldset className="plan-fields">
              <legend>{texts.sections.who}</legend>
              <ActionWho action={action} isNetwork={plan.isNetwork} onChange={change} />
              <DayInput label={texts.term} help={texts.termHelp} name="klaar-op" value={action.term ?? ''} min={plan.today} onChange={(day) => change({ term: day === '' ? null : day })} check={termOf} />
            </fieldset>
            <fieldset className="plan-fields">
              <legend>{texts.sections.stays}</legend>
              <TextInput label={texts.staysBy} help={texts.staysByHelp} name="blijft" autoComplete="off" maxLength={300} value={action.staysBy} onChange={(staysBy) => change({ staysBy })} check={(text) => (text.trim() === '' ? texts.staysByMissing : null)} />
              <TextInput label={texts.monitor} help={texts.monitorHelp} name="volgt" autoComplete="off" maxLength={300} suggestions={colleagues} value={action.monitor} onChange={(monitor) => change({ monitor })} />
            </fieldset>
            <fieldset className="plan-fields">
              <legend>{texts.sections.state}</legend>
              <RadioGroup className="group" value={action.state} onChange={(state) => change({ state: state as Action['state'] })}>
                <Label className="field__label">{texts.state}</Label>
                {actionStates.map((state) => <OneOf key={state} value={state}>{stateWords[state]}</OneOf>)}
              </RadioGroup>
              {action.state === 'stopped' && <TextInput label={texts.stoppedBecause} help={texts.stoppedHelp} name="gestopt" autoComplete="off" maxLength={300} value={action.stoppedBecause} onChange={(stoppedBecause) => change({ stoppedBecause })} check={(text) => (text.trim() === '' ? texts.stoppedMissing : null)} />}
              {action.state !== 'planned' && <LinesInput label={texts.result} help={texts.resultHelp} name="bereikt" rows={2} maxLength={3000} value={action.result} onChange={(result) => change({ result })} check={() => null} />}
              <Choice isSelected={action.quickWin} onChange={(quickWin) => change({ quickWin })} help={texts.quickWinHelp}>{texts.quickWin}</Choice>
            </fieldset>
          </>
        )}
      </RecordForm>
    </div>
  )
}
