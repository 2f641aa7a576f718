import { bands } from '@leidraadspiegel/pipeline'
import type { KeptRecord } from '@leidraadspiegel/schema'
import type { LeaderPorts } from '../ports.ts'
import type { Organisations } from '../scope.ts'
import type { Finding } from './finding.ts'
import { findingsOfConversations } from './findings-of-conversations.ts'
import { findingsInTheMiddle, findingsOfAttention, type Whose } from './findings-of-results.ts'

/** Everything that is known of an organisation or the network and may ask for something: published figures, and what people wrote down. */
export async function findingsFor({ result }: Pick<LeaderPorts, 'result'>, project: string, whose: Whose, seen: Organisations, records: readonly KeptRecord[]): Promise<Finding[]> {
  const filters = { organisation: whose ?? 'network', width: 800, scheme: 'light' } as const
  const [attention, scores] = await Promise.all([result(project, 'attention', filters, seen), result(project, 'score-per-criterion', filters, seen)])
  return [...findingsOfAttention(attention?.rows ?? [], whose), ...findingsInTheMiddle(scores?.rows ?? [], whose, bands[1].title), ...findingsOfConversations(records)]
}
