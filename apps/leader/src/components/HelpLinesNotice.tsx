import { helpLineText } from '../nl/before-opening.ts'
import type { ProjectView } from '../queries.ts'
import { Notice } from './Notice.tsx'

/** Numbers that nobody checked for half a year: who has to, and how (SV-03). Nothing while they are fresh. */
export function HelpLinesNotice({ helpLines: { owner, checkedOn, old } }: { helpLines: ProjectView['helpLines'] }) {
  return old ? <Notice title={helpLineText.title}>{helpLineText.old(checkedOn, owner)}</Notice> : null
}
