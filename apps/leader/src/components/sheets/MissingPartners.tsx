import { missingKinds, type Stakeholder } from '@leidraadspiegel/schema'
import { kindOfPartner, partnerTexts } from '../../nl/sheets.ts'
import { list as listed } from '../../nl/words.ts'
import { Notice } from '../Notice.tsx'

/** Kinds that one expects and nobody named yet. */
export function MissingPartners({ list }: { list: readonly Stakeholder[] }) {
  const missing = missingKinds(list)
  const { title, text } = partnerTexts.missing
  return missing.length === 0 ? null : <Notice title={title}>{text(listed(missing.map((kind) => kindOfPartner[kind].toLowerCase().replace('ggd', 'GGD'))))}</Notice>
}
