import { useId } from 'react'
import { longestOwnQuestion, type OwnQuestion, type Role } from '@leidraadspiegel/schema'
import { ownTexts } from '../../nl/own-questions.ts'
import { areOptions, isWhole, ofType, optionsIn } from '../../own-questions.ts'
import type { OwnCheck } from '../../use-own-question-check.ts'
import { Button } from '../Button.tsx'
import { Choice } from '../Choice.tsx'
import { LinesInput } from '../LinesInput.tsx'
import { SelectInput } from '../SelectInput.tsx'
import { TextInput } from '../TextInput.tsx'
import { QuestionPreview } from './QuestionPreview.tsx'

interface Props {
  role: Role
  number: number
  last: boolean
  question: OwnQuestion
  check: OwnCheck | undefined
  onChange: (question: OwnQuestion) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

const types = Object.entries(ownTexts.types).map(([value, label]) => ({ value, label }))

/** One own question: how it is asked, what is wrong with it, and how somebody sees it. */
export function OwnQuestionCard({ role, number, last, question, check, onChange, onMove, onRemove }: Props) {
  const id = useId()
  const change = (part: { text: string } | { sensitive: boolean }): void => onChange({ ...question, ...part })
  return (
    <fieldset className="group stack" aria-labelledby={id}>
      <h3 className="card__title" id={id}>{ownTexts.question(number)}</h3>
      <TextInput label={ownTexts.text} help={ownTexts.textHelp[role === 'parent' ? 'u' : 'je']} name={`${id}-vraag`} autoComplete="off" maxLength={longestOwnQuestion} value={question.text} onChange={(text) => change({ text })} check={(text) => (text.trim() === '' ? ownTexts.textError : null)} />
      <SelectInput label={ownTexts.type} value={question.type} options={types} onChange={(type) => onChange(ofType(question, type as OwnQuestion['type']))} />
      {question.type === 'choice' && (
        <LinesInput label={ownTexts.options} help={ownTexts.optionsHelp} name={`${id}-antwoorden`} rows={3} value={question.options.join('\n')} onChange={(lines) => onChange({ ...question, options: optionsIn(lines) })} check={(lines) => (areOptions(optionsIn(lines)) ? null : ownTexts.optionsError)} />
      )}
      <Choice isSelected={question.sensitive} onChange={(sensitive) => change({ sensitive })} help={ownTexts.sensitiveHelp}>{ownTexts.sensitive}</Choice>
      {isWhole(question) && <Verdict check={check} />}
      {question.text.trim() !== '' && <QuestionPreview text={question.text} answers={check?.answers ?? []} />}
      <div className="buttons">
        {number > 1 && <Button look="subtle" aria-describedby={id} onPress={() => onMove(-1)}>{ownTexts.up}</Button>}
        {!last && <Button look="subtle" aria-describedby={id} onPress={() => onMove(1)}>{ownTexts.down}</Button>}
        <Button look="subtle" aria-describedby={id} onPress={onRemove}>{ownTexts.remove}</Button>
      </div>
    </fieldset>
  )
}

function Verdict({ check }: { check: OwnCheck | undefined }) {
  if (check === undefined || !check.fresh) return <p className="quiet">{ownTexts.looking}</p>
  if (check.reasons.length === 0) return <output>{ownTexts.fine}</output>
  return (
    <div className="field__error" aria-live="polite">
      <p>{ownTexts.refused}</p>
      <ul className="reasons">{check.reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul>
    </div>
  )
}
