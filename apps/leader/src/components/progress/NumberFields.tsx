import { Label, RadioGroup } from 'react-aria-components'
import { fewestYoung, type Measure, type QuarterNumber } from '@leidraadspiegel/schema'
import { progressComplaints, progressTexts } from '../../nl/progress.ts'
import { OneOf } from '../Choice.tsx'
import { TextInput } from '../TextInput.tsx'
import { numberOf, peopleOf } from './quarter-words.ts'

/** What stands in the fields of a number, as it was typed. */
export interface TypedNumber {
  first: string
  second: string
  fewer: boolean
}

export const emptyNumber: TypedNumber = { first: '', second: '', fewer: false }

const dutch = (value: number): string => String(value).replace('.', ',')

/** A number that was kept, as somebody would type it. */
export function typedNumber(number: QuarterNumber): TypedNumber {
  switch (number.measure) {
    case 'trained':
      return { first: String(number.trained), second: String(number.staff), fewer: false }
    case 'reach':
      return { first: number.young === null ? '' : String(number.young), second: '', fewer: number.young === null }
    case 'own':
      return { ...emptyNumber, first: dutch(number.value) }
  }
}

/** What was typed as a number to keep; fields that are not good stop the form before that. Fewer than ten young people never become a number. */
export function numberFrom(measure: Measure, { first, second, fewer }: TypedNumber): QuarterNumber {
  switch (measure) {
    case 'trained':
      return { measure, trained: peopleOf(first) ?? 0, staff: peopleOf(second) ?? 1 }
    case 'reach':
      return { measure, young: fewer ? null : Math.max(fewestYoung, peopleOf(first) ?? fewestYoung) }
    case 'own':
    case 'satisfaction':
      return { measure: 'own', value: numberOf(first) ?? 0 }
  }
}

interface Props {
  measure: Measure
  unit: string
  typed: TypedNumber
  onChange: (typed: TypedNumber) => void
}

/** The fields for a number in the shape of its indicator. */
export function NumberFields({ measure, unit, typed, onChange }: Props) {
  const texts = progressTexts.quarter
  const change = (part: Partial<TypedNumber>): void => onChange({ ...typed, ...part })
  const field = { narrow: true, autoComplete: 'off', maxLength: 12 } as const
  if (measure === 'trained')
    return (
      <>
        <TextInput {...field} inputMode="numeric" label={texts.trained} name="trained" value={typed.first} onChange={(first) => change({ first })} check={wrongPeople} />
        <TextInput {...field} inputMode="numeric" label={texts.staff} name="staff" value={typed.second} onChange={(second) => change({ second })} check={(text) => wrongPeople(text) ?? (peopleOf(text) === 0 ? texts.wrong : peopleOf(text)! < (peopleOf(typed.first) ?? 0) ? progressComplaints['more-than-all']! : null)} />
      </>
    )
  if (measure === 'reach')
    return (
      <>
        <RadioGroup className="group" value={typed.fewer ? 'fewer' : 'number'} onChange={(choice) => change({ fewer: choice === 'fewer' })}>
          <Label className="field__label">{texts.young}</Label>
          <p className="field__help">{texts.youngHelp}</p>
          <OneOf value="fewer">{texts.fewer}</OneOf>
          <OneOf value="number">{texts.number}</OneOf>
        </RadioGroup>
        {!typed.fewer && <TextInput {...field} inputMode="numeric" label={texts.number} name="young" value={typed.first} onChange={(first) => change({ first })} check={(text) => wrongPeople(text) ?? (peopleOf(text)! < fewestYoung ? texts.few : null)} />}
      </>
    )
  return <TextInput {...field} inputMode="decimal" label={texts.value(unit)} name="value" value={typed.first} onChange={(first) => change({ first })} check={(text) => (numberOf(text) === null ? texts.wrong : null)} />
}

const wrongPeople = (text: string): string | null => (peopleOf(text) === null ? progressTexts.quarter.whole : null)
