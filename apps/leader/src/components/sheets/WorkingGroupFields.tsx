import type { WorkingGroup } from '@leidraadspiegel/schema'
import { sheetTexts, workingGroupTexts as texts } from '../../nl/sheets.ts'
import { LinesInput } from '../LinesInput.tsx'
import { TextInput } from '../TextInput.tsx'
import { RowsField } from './RowsField.tsx'

interface Props {
  content: WorkingGroup
  suggestions: readonly string[]
  onChange: (content: WorkingGroup) => void
}

const fresh: WorkingGroup['members'][number] = { name: '', organisation: '', task: '' }

/** Who is in the working group, and how the others hear of it. */
export function WorkingGroupFields({ content, suggestions, onChange }: Props) {
  return (
    <>
      <RowsField rows={content.members} fresh={fresh} most={40} title={texts.row} nameOf={({ name }) => name.trim()} none={texts.none} add={texts.add} onChange={(members) => onChange({ ...content, members })}>
        {({ name, organisation, task }, change) => (
          <>
            <TextInput label={texts.name} name="name" autoComplete="off" maxLength={160} value={name} onChange={(text) => change({ name: text })} check={(text) => (text.trim() === '' ? sheetTexts.rows.nameMissing : null)} />
            <TextInput label={texts.organisation} name="organisation" autoComplete="off" maxLength={160} suggestions={suggestions} value={organisation} onChange={(text) => change({ organisation: text })} />
            <TextInput label={texts.task} name="task" autoComplete="off" maxLength={160} value={task} onChange={(text) => change({ task: text })} />
          </>
        )}
      </RowsField>
      <LinesInput label={texts.informing} help={texts.informingHelp} name="informing" maxLength={3000} value={content.informing} onChange={(informing) => onChange({ ...content, informing })} check={() => null} />
    </>
  )
}
