import { roleTitles } from '@leidraadspiegel/chart'
import { ofKind, type ConversationCount, type KeptRecord } from '@leidraadspiegel/schema'
import type { Finding } from './finding.ts'

const counts: Readonly<Record<ConversationCount, string>> = { '1-2': 'minder dan 3', '3-5': '3–5', '6-10': '6–10', more: 'meer dan 10' }

/** What people in conversations said could be better, or wished; the words themselves stay where they were written down. */
export function findingsOfConversations(records: readonly KeptRecord[]): Finding[] {
  return ofKind(records, 'conversations').flatMap(({ id, content: { role, count, subjects } }) =>
    subjects.flatMap(({ criterion, better, wish }): Finding[] => {
      const heard = [...(better === '' ? [] : ['wat beter kan']), ...(wish === '' ? [] : ['wat mensen wensen'])]
      if (heard.length === 0) return []
      return [{ criterion, kind: 'heard', sentence: `In gesprekken (${counts[count]}) met ${roleTitles[role]} kwam naar voren ${heard.join(' en ')}.`, evidence: { of: 'record', record: id, part: criterion } }]
    }),
  )
}
