import type { Role } from '@leidraadspiegel/schema'
import { formatDay } from '../../format.ts'
import { invitingTexts } from '../../nl/inviting.ts'
import { CopyButton } from '../CopyButton.tsx'

/** A reminder that goes to everybody, by hand. */
export function HandText({ role, closesOn }: { role: Role; closesOn: string | null }) {
  const { title, says, text, copy } = invitingTexts.hand
  const words = text(role, closesOn === null ? null : formatDay(closesOn))
  return (
    <section className="part">
      <h5>{title}</h5>
      <p className="quiet">{says}</p>
      <p className="check__message">{words}</p>
      <div className="buttons"><CopyButton text={words}>{copy}</CopyButton></div>
    </section>
  )
}
