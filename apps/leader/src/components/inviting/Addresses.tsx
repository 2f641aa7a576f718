import { mailingTexts } from '../../nl/mailing.ts'
import type { MailingView } from '../../mail-queries.ts'
import { AddAddresses } from './AddAddresses.tsx'
import { RemoveAddresses } from './RemoveAddresses.tsx'

/** How many addresses there are and until when; more can be added, and one or all taken away. The addresses themselves are not shown again. */
export function Addresses({ cohort, mailing }: { cohort: string; mailing: MailingView }) {
  const { addresses: texts } = mailingTexts
  const { contacts, uninvited, keepUntil } = mailing
  return (
    <section className="part">
      <h5>{texts.title}</h5>
      <p className="quiet">{texts.says}</p>
      <p>{contacts === 0 ? texts.none : texts.count(contacts, uninvited)} {keepUntil !== null && contacts > 0 && texts.goes(keepUntil)}</p>
      <AddAddresses cohort={cohort} />
      {contacts > 0 && <RemoveAddresses cohort={cohort} />}
    </section>
  )
}
