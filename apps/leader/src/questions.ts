import { minimumOfOrganisations } from '@leidraadspiegel/schema'

/** The questions that have a page, as they are grouped in the menu; the name of the analysis stands in the address. */
export const questionGroups = [
  { group: 'now', analyses: ['on-one-page', 'score-per-criterion', 'attention', 'answers-per-item', 'perspectives', 'dont-know', 'protocolscan', 'response', 'who-answered'] },
  { group: 'change', analyses: ['change-per-criterion', 'scores-over-waves'] },
  { group: 'network', analyses: ['network-scores', 'own-and-others', 'organisation-in-network', 'network-change', 'collaboration'] },
] as const

export type GroupName = (typeof questionGroups)[number]['group']
export type AnalysisName = (typeof questionGroups)[number]['analyses'][number]

export const analyses: readonly AnalysisName[] = questionGroups.flatMap(({ analyses: names }) => names)

export const isAnalysis = (text: string): text is AnalysisName => (analyses as readonly string[]).includes(text)

/** Asked of several organisations together: says something only from three on. */
export const isAboutNetwork = (analysis: AnalysisName): boolean => questionGroups.some(({ group, analyses: names }) => group === 'network' && (names as readonly AnalysisName[]).includes(analysis))

export const isNetwork = (organisations: readonly unknown[]): boolean => organisations.length >= minimumOfOrganisations

/** Shows one group at a time: whoever chooses none is given the first. */
export const isOfOneGroup = (analysis: AnalysisName): boolean => analysis === 'on-one-page'

/** What an organisation knows besides the answers of people stands beside these. */
export const showsBeside = (analysis: AnalysisName): boolean => analysis === 'on-one-page' || analysis === 'score-per-criterion'

/** Answered from what organisations say about themselves: without a publication, and with the waves and organisations of the project. */
export const isStated = (analysis: AnalysisName): boolean => analysis === 'protocolscan'

/** What an overview begins with: what asks for attention, what changed, how it stands, and how many people said so. */
export const firstQuestions: readonly AnalysisName[] = ['attention', 'change-per-criterion', 'score-per-criterion', 'response']
