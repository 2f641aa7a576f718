import { minimumOfOrganisations } from '@leidraadspiegel/schema'
import { escape, op, type ColumnTable } from 'arquero'
import { on } from '../on.ts'
import type { Tables } from '../tables.ts'
import { answersOfScans, type ScanState } from './answers-of-scans.ts'

export const scanStates: Readonly<Record<ScanState, string>> = {
  'with-evidence': 'ja, met bewijs',
  'without-evidence': 'ja, zonder bewijs',
  yes: 'ja',
  partly: 'deels',
  no: 'nee',
  'dont-know': 'weten we niet',
  'not-applicable': 'niet van toepassing',
  skipped: 'geen antwoord',
}

/**
 * How many organisations (`organisations`, of `units`) gave every possible answer (`state`, `answer`, `rank`) to every item in the latest
 * wave; only of three or more that may be counted. An answer that nobody gave has a row too, so that the rows alone tell nothing.
 */
export function countsOfScans(tables: Tables): ColumnTable {
  const answers = answersOfScans(tables).filter((d) => d['visible'] !== 'apart')
  return answers
    .join(answers.groupby('survey').rollup({ wave: op.max('wave') }), on('survey', 'wave'))
    .groupby('survey', 'wave', 'ident', 'criterion', 'subject', 'criterionOrder')
    .rollup({ measurement: op.any('measurement'), item: op.any('item'), statement: op.any('statement'), order: op.any('order'), evidence: op.any('evidence'), states: op.array_agg('state'), units: op.distinct('organisation') })
    .filter(escape(({ units }: { units: number }) => units >= minimumOfOrganisations))
    .derive({ possible: escape(({ evidence }: { evidence: boolean | null }) => possibleStates(typeof evidence === 'boolean')) })
    .unroll('possible')
    .derive({
      state: (d) => d['possible'],
      organisations: escape(({ states, possible }: Counted) => states.filter((state) => state === possible).length),
      answer: escape(({ possible }: Counted) => scanStates[possible]),
      rank: escape(({ possible }: Counted) => Object.keys(scanStates).indexOf(possible)),
    })
}

interface Counted {
  states: ScanState[]
  possible: ScanState
}

function possibleStates(hasEvidence: boolean): ScanState[] {
  const yes: ScanState[] = hasEvidence ? ['with-evidence', 'without-evidence'] : ['yes']
  return [...yes, 'partly', 'no', 'dont-know', 'not-applicable', 'skipped']
}
