import { Label, RadioGroup } from 'react-aria-components'
import { startItems, startStates, type StartList } from '@leidraadspiegel/schema'
import { startNote, startStateWords, startWords } from '../../nl/sheets.ts'
import { OneOf } from '../Choice.tsx'
import { TextInput } from '../TextInput.tsx'

/** A few questions before beginning, each with how it stands and a line about it. */
export function StartFields({ content, onChange }: { content: StartList; onChange: (content: StartList) => void }) {
  return startItems.map((item) => {
    const { state, note } = content[item]
    const change = (part: Partial<StartList[typeof item]>): void => onChange({ ...content, [item]: { ...content[item], ...part } })
    return (
      <div key={item} className="row stack stack--tight">
        <RadioGroup className="group" value={state} onChange={(value) => change({ state: value as typeof state })}>
          <Label className="field__label">{startWords[item].title}</Label>
          <p className="field__help">{startWords[item].help}</p>
          <div className="row__choices">{startStates.map((each) => <OneOf key={each} value={each}>{startStateWords[each]}</OneOf>)}</div>
        </RadioGroup>
        <TextInput label={startNote} aria-label={`${startNote}: ${startWords[item].title}`} name={item} autoComplete="off" maxLength={1000} value={note} onChange={(text) => change({ note: text })} />
      </div>
    )
  })
}
