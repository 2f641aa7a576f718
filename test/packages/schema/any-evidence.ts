import type { Answers, Conversations, OwnFigure, RecordOfKind, Scan } from '@leidraadspiegel/schema'

/** A round of conversations, with what is different about it. */
export const aRound = (change: Partial<Conversations> = {}): RecordOfKind<'conversations'> => ({
  kind: 'conversations',
  content: { wave: 1, role: 'youth', count: '6-10', agreedOn: null, subjects: [{ criterion: 'veiligheidsplan', good: 'Het plan wordt samen gemaakt.', better: '', wish: 'Het plan op de telefoon.' }], ...change },
})

/** A scan that a team is ready with, with what is different about it. */
export const aScan = (answers: Answers = { 'scan-01': 3, 'scan-01-bewijs': 'Protocol van maart', 'scan-02': 1 }, change: Partial<Scan> = {}): RecordOfKind<'scan'> => ({
  kind: 'scan',
  content: { wave: 1, version: 1, team: ['projectleider', 'gedragswetenschapper'], answers, finishedOn: '2026-01-10', ...change },
})

/** The questions for managers, answered together. */
export const aJointAnswer = (change: Partial<Scan> = {}): RecordOfKind<'management-answer'> => ({
  kind: 'management-answer',
  content: { wave: 1, version: 1, team: ['directeur', 'teamleider'], answers: { 'man-01': 4, 'man-02': 3 }, finishedOn: '2026-01-10', ...change },
})

/** A number of an organisation itself, with what is different about it. */
export const anOwnFigure = (change: Partial<OwnFigure> = {}): RecordOfKind<'own-figure'> => ({
  kind: 'own-figure',
  content: { wave: 1, criterion: 'veiligheidsplan', source: 'steekproef van 40 dossiers', date: '2026-01-10', number: 61, unit: 'procent van de dossiers', line: 'In zoveel dossiers stond een plan.', ...change },
})
