import { counted, score as points } from '@leidraadspiegel/chart'
import { statementGroup } from '@leidraadspiegel/schema'
import { scansThenAndNow } from '../scan/scans-then-and-now.ts'
import { scoresOfScans, type ScanScore } from '../scan/scores-of-scans.ts'
import type { Tables } from '../tables.ts'
import type { AttentionReason } from './attention-reason.ts'

interface Scanned extends Pick<AttentionReason, 'organisation' | 'wave' | 'criterion' | 'subject' | 'criterionOrder'> {
  title: string
  found: ScanScore
}

/** Every criterion on which the scan of an organisation has a score: a reason when it is below 50, otherwise a look without one. */
export function lowScans(tables: Tables): AttentionReason[] {
  const scanned = scoresOfScans(scansThenAndNow(tables).filter((d) => d['visible'] !== 'counted')).objects() as Scanned[]
  return scanned.flatMap(({ organisation, title, wave, criterion, subject, criterionOrder, found: { score, answered } }) => {
    if (score === null) return []
    const isLow = score < 50
    const reason = `De protocolscan staat op ${points(score)}, over ${counted(answered, 'vraag', 'vragen')}.`
    const whose = { group: statementGroup(organisation), organisation: title, role: null, who: 'protocolscan', roleOrder: -1, otherRole: null, otherWho: null }
    return [{ ...whose, wave, baseline: null, criterion, subject, criterionOrder, kind: isLow ? 'scan' as const : 'none' as const, reason: isLow ? reason : null, n: null, value: score, lower: null, upper: null }]
  })
}
