import { newId, type ConversationSubject, type KeptRecord } from '@leidraadspiegel/schema'
import { expect, test } from 'vitest'
import { findingsOfConversations } from '../../../../../apps/server/src/leader/plan/findings-of-conversations.ts'

const subject = (criterion: string, change: Partial<ConversationSubject> = {}): ConversationSubject => ({ criterion, good: '', better: '', wish: '', ...change })
const heard = (subjects: ConversationSubject[]): KeptRecord<'conversations'> => ({ kind: 'conversations', content: { wave: 1, role: 'youth', count: '3-5', agreedOn: null, subjects }, id: newId(), project: newId(), organisation: newId(), version: 1, madeOn: '2026-11-28', savedOn: '2026-11-28', savedBy: 'Anna' })

test('what could be better or is wished is a reason, that leads to the conversations and does not repeat what was said', () => {
  const record = heard([subject('veiligheidsplan', { better: 'Het plan ligt nooit op dezelfde plek', wish: 'Een kaartje' }), subject('naasten-betrekken', { good: 'Gaat goed' })])
  expect(findingsOfConversations([record])).toEqual([
    { criterion: 'veiligheidsplan', kind: 'heard', sentence: 'In gesprekken (3–5) met jongeren kwam naar voren wat beter kan en wat mensen wensen.', evidence: { of: 'record', record: record.id, part: 'veiligheidsplan' } },
  ])
})
