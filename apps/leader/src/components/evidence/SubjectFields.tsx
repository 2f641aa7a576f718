import { conversationSides, type ConversationSubject } from '@leidraadspiegel/schema'
import { conversationTexts as texts } from '../../nl/evidence.ts'
import { LinesInput } from '../LinesInput.tsx'

interface Props {
  criterion: { id: string; title: string }
  subject: ConversationSubject | undefined
  onChange: (subject: ConversationSubject) => void
}

const longestText = 3000

/** Three fields about one subject, folded until somebody opens them. */
export function SubjectFields({ criterion: { id, title }, subject, onChange }: Props) {
  const written = subject ?? { criterion: id, good: '', better: '', wish: '' }
  return (
    <details className="fold evidence__subject">
      <summary className="fold__summary"><span>{title}</span>{subject !== undefined && <span className="evidence__written">{texts.written}</span>}</summary>
      <div className="form">
        {conversationSides.map((side) => <LinesInput key={side} label={texts.sides[side]} name={`${id}-${side}`} rows={2} maxLength={longestText} value={written[side]} onChange={(text) => onChange({ ...written, [side]: text })} />)}
      </div>
    </details>
  )
}
