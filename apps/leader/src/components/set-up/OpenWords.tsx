import type { Role } from '@leidraadspiegel/schema'
import { setUpTexts } from '../../nl/set-up.ts'

/** What opening does, and what cannot be changed after it. */
export function OpenWords({ role }: { role: Role }) {
  const { doesTitle, does, fixedTitle, fixed, fixedYouth, always } = setUpTexts.open
  return (
    <div className="open-words">
      <div>
        <h3>{doesTitle}</h3>
        <ul>{[...does, always].map((text) => <li key={text}>{text}</li>)}</ul>
      </div>
      <div>
        <h3>{fixedTitle}</h3>
        <ul>{[...fixed, ...(role === 'youth' ? [fixedYouth] : [])].map((text) => <li key={text}>{text}</li>)}</ul>
      </div>
    </div>
  )
}
