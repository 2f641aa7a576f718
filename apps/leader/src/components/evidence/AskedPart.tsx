import { Label, RadioGroup } from 'react-aria-components'
import type { ContentOfKind } from '@leidraadspiegel/schema'
import { askedNow, progressOf } from '../../evidence.ts'
import type { AskedPage, AskedQuestion } from '../../evidence-queries.ts'
import { statementTexts as texts } from '../../nl/evidence.ts'
import { Button } from '../Button.tsx'
import { OneOf } from '../Choice.tsx'
import { LinesInput } from '../LinesInput.tsx'

type Answers = ContentOfKind<'scan'>['answers']

interface Props {
  page: AskedPage
  answers: Answers
  /** Unfolded at first. */
  open: boolean
  onAnswer: (name: string, value: Answers[string] | undefined) => void
}

const longestText = 2000

/** One subject of a survey that is filled in together; what belongs to an answer comes up beneath it. */
export function AskedPart({ page, answers, open, onAnswer }: Props) {
  const { done, of } = progressOf([page], answers)
  return (
    <details className="fold asked" open={open}>
      <summary className="fold__summary">
        <span>{page.title}</span>
        <span className={done === of ? 'asked__progress asked__progress--done' : 'asked__progress'}>{texts.pageProgress(done, of)}</span>
      </summary>
      <div className="form">
        {askedNow(page, answers).map((question) => (question.kind === 'choice'
          ? <ChoiceQuestion key={question.name} question={question} value={answers[question.name]} onAnswer={onAnswer} />
          : <LinesInput key={question.name} label={question.title} help={question.help || undefined} name={question.name} rows={2} maxLength={longestText} value={String(answers[question.name] ?? '')} onChange={(text) => onAnswer(question.name, text === '' ? undefined : text)} />))}
      </div>
    </details>
  )
}

function ChoiceQuestion({ question: { name, title, options }, value, onAnswer }: { question: AskedQuestion; value: Answers[string] | undefined } & Pick<Props, 'onAnswer'>) {
  const choose = (chosen: string): void => onAnswer(name, options.find((option) => String(option.value) === chosen)?.value)
  return (
    <div className="asked__question">
      <RadioGroup className="group asked__options" value={value === undefined ? null : String(value)} onChange={choose}>
        <Label className="field__label">{title}</Label>
        {options.map((option) => <OneOf key={option.value} value={String(option.value)}>{option.label}</OneOf>)}
      </RadioGroup>
      {value !== undefined && <Button look="subtle" aria-label={`${texts.clear}: ${title}`} onPress={() => onAnswer(name, undefined)}>{texts.clear}</Button>}
    </div>
  )
}
