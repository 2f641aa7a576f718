import type { Analysis } from '@leidraadspiegel/pipeline'
import * as answersPerItem from './answers-per-item.ts'
import * as attention from './attention.ts'
import * as changePerCriterion from './change-per-criterion.ts'
import * as collaboration from './collaboration.ts'
import * as dontKnow from './dont-know.ts'
import * as networkChange from './network-change.ts'
import * as networkScores from './network-scores.ts'
import * as onOnePage from './on-one-page.ts'
import * as organisationInNetwork from './organisation-in-network.ts'
import * as ownAndOthers from './own-and-others.ts'
import * as perspectives from './perspectives.ts'
import * as protocolscan from './protocolscan.ts'
import * as response from './response.ts'
import * as scorePerCriterion from './score-per-criterion.ts'
import * as scoresOverWaves from './scores-over-waves.ts'
import * as whoAnswered from './who-answered.ts'

export { explanation, type Explanation, type ExplanationSection, type ExplanationTable } from './explanation.ts'
export { forecast, type Expected } from './what-can-we-see.ts'
export { fewestForMedian, indicatorsPerQuarter, medianOf, type IndicatorSeries, type QuarterOfIndicator } from './indicators-per-quarter.ts'
export { workedExample, type WorkedExample } from './worked-example.ts'

/** Every question this house answers; the name of the file is the name in an address and on the command line. */
export const analyses: Readonly<Record<'response' | 'who-answered' | 'dont-know' | 'score-per-criterion' | 'on-one-page' | 'answers-per-item' | 'change-per-criterion' | 'perspectives' | 'protocolscan' | 'attention' | 'network-change' | 'collaboration' | 'network-scores' | 'scores-over-waves' | 'own-and-others' | 'organisation-in-network', Analysis>> = {
  response,
  'who-answered': whoAnswered,
  'dont-know': dontKnow,
  'score-per-criterion': scorePerCriterion,
  'on-one-page': onOnePage,
  'answers-per-item': answersPerItem,
  'change-per-criterion': changePerCriterion,
  perspectives,
  protocolscan,
  attention,
  'network-change': networkChange,
  collaboration,
  'network-scores': networkScores,
  'scores-over-waves': scoresOverWaves,
  'own-and-others': ownAndOthers,
  'organisation-in-network': organisationInNetwork,
}
