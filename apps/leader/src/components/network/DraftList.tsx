import { findingTitle } from '../../nl/network.ts'
import { sharingTexts as texts } from '../../nl/sharing.ts'
import { Button } from '../Button.tsx'
import { Choice } from '../Choice.tsx'
import { TextInput } from '../TextInput.tsx'
import { longestLine, type FindingDraft } from './finding-drafts.ts'

interface Props {
  drafts: readonly FindingDraft[]
  criterionTitle: (criterion: string) => string
  onChange: (key: string, part: Partial<FindingDraft>) => void
  /** Takes one off the list; left out where people choose from what is there. */
  onTakeOff?: (key: string) => void
}

/** What may be shared: chosen or put on the list, and said in one line. */
export function DraftList({ drafts, criterionTitle, onChange, onTakeOff }: Props) {
  return (
    <ul className="drafts">
      {drafts.map((draft) => {
        const title = findingTitle(draft.about, criterionTitle)
        return (
          <li key={draft.key} className="stack stack--tight">
            {onTakeOff === undefined ? <Choice isSelected={draft.chosen} onChange={(chosen) => onChange(draft.key, { chosen })}>{title}</Choice> : <p><strong>{title}</strong></p>}
            {draft.chosen && <TextInput label={texts.line} aria-label={texts.lineOf(title)} autoComplete="off" maxLength={longestLine} value={draft.line} onChange={(line) => onChange(draft.key, { line })} check={(text) => (text.trim() === '' ? texts.lineMissing : null)} />}
            {onTakeOff !== undefined && <p><Button look="subtle" aria-label={texts.takeOffOf(title)} onPress={() => onTakeOff(draft.key)}>{texts.takeOff}</Button></p>}
          </li>
        )
      })}
    </ul>
  )
}
