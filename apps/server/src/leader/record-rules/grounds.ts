import { referencesOf, type RecordContent } from '@leidraadspiegel/schema'
import type { Complaint, RuleContext } from './rule.ts'

const complaint = (code: string, message: string): Complaint[] => [{ field: 'evidence', code, message }]

/** What an organisation writes rests on what is there, of itself or of the network; what the network writes may rest on everything. */
export function complaintsAboutGrounds(written: RecordContent, { organisation, others }: Pick<RuleContext, 'organisation' | 'others'>): Complaint[] {
  return referencesOf(written).flatMap((id) => {
    const ground = others.find((other) => other.id === id)
    if (ground === undefined) return complaint('ground-gone', id)
    return organisation === null || ground.organisation === null || ground.organisation === organisation ? [] : complaint('ground-elsewhere', id)
  })
}
