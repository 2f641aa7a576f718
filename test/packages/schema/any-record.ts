import type { Action, Improvement, RecordOfKind } from '@leidraadspiegel/schema'

/** An improvement point, with what is different about it. */
export const aPoint = (change: Partial<Improvement> = {}): RecordOfKind<'improvement'> => ({
  kind: 'improvement',
  content: { state: 'chosen', criterion: 'veiligheidsplan', catalogue: null, title: 'Het plan krijgt een vaste plek', why: '', evidence: [], joint: false, droppedBecause: '', ...change },
})

/** An action, with what is different about it. */
export const anAction = (change: Partial<Action> = {}): RecordOfKind<'action'> => ({
  kind: 'action',
  content: { what: 'Een vaste plek in het dossier', catalogue: null, criterion: 'veiligheidsplan', improvement: null, goal: '', owner: 'De projectleider', colleague: false, partners: [], joint: false, term: null, round: null, state: 'planned', stoppedBecause: '', quickWin: false, staysBy: 'Het staat in de werkinstructie', monitor: '', indicator: null, result: '', ...change },
})
