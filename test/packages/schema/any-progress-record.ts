import type { ChangeExplanation, Happening, Indicator, QuarterEntry, RecordOfKind, Reflection } from '@leidraadspiegel/schema'

/** An indicator, with what is different about it. */
export const anIndicator = (change: Partial<Indicator> = {}): RecordOfKind<'indicator'> => ({
  kind: 'indicator',
  content: { measure: 'trained', name: '', unit: '', direction: 'up', target: 80, source: 'Scholingsregistratie', since: '2025-K1', ...change },
})

/** What was filled in for an indicator over a quarter. */
export const aQuarter = (indicator: string, change: Partial<QuarterEntry> = {}): RecordOfKind<'quarter'> => ({
  kind: 'quarter',
  content: { indicator, quarter: '2025-K1', number: { measure: 'trained', trained: 6, staff: 12 }, note: '', ...change },
})

/** A meeting to look back. */
export const aReflection = (change: Partial<Reflection> = {}): RecordOfKind<'reflection'> => ({
  kind: 'reflection',
  content: { on: '2025-03-20', who: ['projectleider'], successes: [{ criterion: 'veiligheidsplan', text: 'Het plan staat nu in elk dossier.' }], obstacles: [], chances: [], agreed: '', actions: [], ...change },
})

export const aHappening = (change: Partial<Happening> = {}): RecordOfKind<'happening'> => ({ kind: 'happening', content: { sort: 'reorganisation', happened: true, from: '2025-02', until: '2025-06', ...change } })

/** What people think themselves that played a role. */
export const anExplanation = (change: Partial<ChangeExplanation> = {}): RecordOfKind<'change-explanation'> => ({
  kind: 'change-explanation',
  content: { criterion: 'veiligheidsplan', role: null, baseline: 1, wave: 2, text: 'We denken aan de vaste plek in het dossier.', actions: [], ...change },
})
