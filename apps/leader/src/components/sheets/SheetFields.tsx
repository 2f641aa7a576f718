import { agreementHeadings, ambitionParts, bundlingParts, type Sheet } from '@leidraadspiegel/schema'
import { agreementWords, ambitionWords, bundlingWords } from '../../nl/sheets.ts'
import { PartnerFields } from './PartnerFields.tsx'
import { StartFields } from './StartFields.tsx'
import { TextFields } from './TextFields.tsx'
import { WorkingGroupFields } from './WorkingGroupFields.tsx'

interface Props {
  written: Sheet
  /** Names of organisations of the project, to choose from. */
  suggestions: readonly string[]
  onChange: (written: Sheet) => void
}

/** The fields of a light form. */
export function SheetFields({ written, suggestions, onChange }: Props) {
  switch (written.sheet) {
    case 'start':
      return <StartFields content={written.content} onChange={(content) => onChange({ ...written, content })} />
    case 'partners':
      return <PartnerFields list={written.content.list} suggestions={suggestions} onChange={(list) => onChange({ ...written, content: { list } })} />
    case 'ambitie':
      return <TextFields parts={ambitionParts} words={ambitionWords} texts={written.content} onChange={(content) => onChange({ ...written, content })} />
    case 'afspraken':
      return <TextFields parts={agreementHeadings} words={agreementWords} texts={written.content} onChange={(content) => onChange({ ...written, content })} />
    case 'werkgroep':
      return <WorkingGroupFields content={written.content} suggestions={suggestions} onChange={(content) => onChange({ ...written, content })} />
    case 'bundelen':
      return <TextFields parts={bundlingParts} words={bundlingWords} texts={written.content} onChange={(content) => onChange({ ...written, content })} />
  }
}
